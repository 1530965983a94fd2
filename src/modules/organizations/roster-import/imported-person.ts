import type { TrainingDay } from '#kernel';
import type { NamedUnit } from './unit-directory';

/** One row of 人员名册 that may be taken over. Words such as ranks stay as the roster spells them; policies use the same spelling. */
export interface ImportedPerson<Unit extends NamedUnit = NamedUnit> {
  readonly rowNumber: number;
  readonly residentId: string;
  readonly bornOn: TrainingDay;
  readonly name: string;
  /** 男 or 女; from the resident ID when the roster leaves it open. */
  readonly sex: string;
  readonly unit: Unit;
  /** 职务层次; empty without a leading post. */
  readonly post: string;
  readonly rank: string;
  readonly staffKind: string;
  readonly managedBy: string;
  readonly rankSince: TrainingDay | undefined;
  readonly mobile: string | undefined;
  readonly status: string;
  readonly note: string;
}
