import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import type { UnitActKind, UnitChange } from './unit-act-kinds';

/** A unit as an act found it. */
export interface StoodBefore {
  readonly unitId: number;
  readonly name: string;
  readonly kind: string;
  readonly parentId: number | null;
}

/** An act that is held to be undone. */
export interface ActToUndo {
  readonly id: number;
  readonly kind: UnitActKind;
  readonly unitId: number;
  readonly intoUnitId: number | null;
  readonly actedOn: TrainingDay;
  readonly nameAfter: string;
  readonly before: readonly StoodBefore[];
}

/** The units that an act names, grades or places otherwise, as they stand before it. Call it with the tree held. */
export async function readStanding(tx: Transaction, { kind, unitId }: UnitChange): Promise<StoodBefore[]> {
  if (kind === 'open' || kind === 'split') return [];
  return tx.query(
    `SELECT id AS unitId, name, kind, parent_id AS parentId FROM org_unit WHERE id = ? ${kind === 'merge' ? 'OR parent_id = ?' : ''} ORDER BY id`,
    kind === 'merge' ? [unitId, unitId] : [unitId],
  );
}
