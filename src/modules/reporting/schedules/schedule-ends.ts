import { DomainError, type TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { readScope } from '../../identity/public';
import { EXPORT_PERMISSION } from '../exports/export-reach';
import { findUnitOn } from '../units/find-unit-on';

/** Why a schedule ends by itself: what it wants can never be written again, or not for this account. */
export const SCHEDULE_ENDS = {
  PERMISSION_LACKING: { zh: '您已没有导出人员名单的权限。', en: 'You may export lists of people no more.' },
  UNIT_NOT_FOUND: { zh: '该单位已不在您的权限范围内。', en: 'The unit is no more within your reach.' },
  UNIT_NOT_THEN: { zh: '该单位已经撤销或并入其他单位。', en: 'The unit was closed or merged into another.' },
} as const;
export type ScheduleEnd = keyof typeof SCHEDULE_ENDS;
export const SCHEDULE_END_CODES = Object.keys(SCHEDULE_ENDS) as readonly ScheduleEnd[];

/** @returns why nothing can be written for this account any more; undefined while it can */
export async function whyScheduleEnds(database: Database, { accountId, unitId }: { readonly accountId: number; readonly unitId: number | undefined }, today: TrainingDay): Promise<ScheduleEnd | undefined> {
  try {
    const scope = await readScope(database, accountId, EXPORT_PERMISSION);
    if (unitId !== undefined) await findUnitOn(database, scope, { unitId, day: today });
    return undefined;
  } catch (error) {
    const end = error instanceof DomainError ? SCHEDULE_END_CODES.find((code) => code === error.code) : undefined;
    if (end === undefined) throw error;
    return end;
  }
}
