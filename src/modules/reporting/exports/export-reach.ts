import { Injectable } from '@nestjs/common';
import type { TrainingDay, TrainingYear } from '#kernel';
import { Database } from '../../../platform/database/database';
import type { Language } from '../../../platform/http/request-language';
import { readScope, type Scope, type UnitInScope } from '../../identity/public';
import { findUnitOn } from '../units/find-unit-on';
import { TrainingYearContext, type YearContext } from '../training-year-context';

/** A wish as it is kept: in the language of whoever asked. */
export interface SpokenWish {
  readonly language?: Language;
}

export interface Reached extends YearContext {
  readonly language: Language;
  readonly scope: Scope;
  readonly unit: UnitInScope | undefined;
}

/** Whoever lost it since asking cannot fetch what they asked for. */
export const EXPORT_PERMISSION = 'people.export';
const MOST_ROWS = 1_000_000;

/** How far whoever asked for a file reaches when it is written, and what its figures are read against. */
@Injectable()
export class ExportReach {
  constructor(
    private readonly database: Database,
    private readonly years: TrainingYearContext,
  ) {}

  /** @throws DomainError PERMISSION_LACKING, UNIT_NOT_FOUND when it was lost since */
  async of(accountId: number, { year, unitId, asOf, language = 'zh' }: SpokenWish & { readonly year: TrainingYear; readonly unitId?: number; readonly asOf?: TrainingDay }): Promise<Reached> {
    const scope = await readScope(this.database, accountId, EXPORT_PERMISSION);
    const unit = unitId === undefined ? undefined : await findUnitOn(this.database, scope, { unitId, day: asOf });
    return { ...(await this.years.of(year, asOf)), scope, unit, language };
  }
}

/** An office program opens no sheet of more than 1,048,576 rows. */
export function isTooLarge(rows: number): boolean {
  return rows > MOST_ROWS;
}
