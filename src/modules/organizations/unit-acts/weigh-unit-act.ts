import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { holdTree, unchangedSince } from './keep-past';
import type { UnitChange } from './unit-act-kinds';
import { unitActErrors } from './unit-acts.errors';

export interface HeldUnit {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly parentId: number | null;
  readonly path: string;
  readonly sortOrder: number;
  readonly openedOn: TrainingDay | null;
  readonly closedOn: TrainingDay | null;
}

/** What an act does, known before it is done. */
export interface UnitActEffect {
  readonly unit: HeldUnit;
  readonly into: HeldUnit | null;
  /** Who gets a new posting. */
  readonly people: number;
  /** Units directly below that hang elsewhere afterwards. */
  readonly units: number;
}

/**
 * Holds the units concerned and says what would happen.
 * @throws DomainError in the order of `unit-acts.errors.ts`
 */
export async function weighUnitAct(tx: Transaction, wanted: UnitChange, today: TrainingDay): Promise<UnitActEffect> {
  await holdTree(tx);
  const ids = wanted.kind === 'merge' ? [wanted.unitId, wanted.intoUnitId] : [wanted.unitId];
  const held = await holdUnits(tx, ids);
  const unit = held.get(wanted.unitId);
  const into = wanted.kind === 'merge' ? held.get(wanted.intoUnitId) : null;
  if (!unit || into === undefined) throw unitActErrors.unitNotFound({ unitIds: ids });
  if (wanted.on > today) throw unitActErrors.inFuture({ on: wanted.on, today });
  for (const { id, closedOn } of held.values()) if (closedOn !== null) throw unitActErrors.closed({ unitId: id, closedOn });
  const moves = wanted.kind !== 'open' && wanted.kind !== 'rename';
  if (moves && unit.parentId === null) throw unitActErrors.isRoot({ unitId: unit.id });
  if (into && into.path.startsWith(unit.path)) throw unitActErrors.intoItself({ unitId: unit.id, intoUnitId: into.id });
  if (moves) await assertFinished(tx, unit, into);
  await assertNotTooEarly(tx, wanted, { unit, into });
  await assertNaming(tx, wanted, unit);
  const serving = wanted.kind === 'split' ? await assertServeIn(tx, unit.id, wanted.personIds) : await countServing(tx, unit.id);
  const below = await countBelow(tx, unit.id);
  if (wanted.kind === 'close' && serving > 0) throw unitActErrors.hasPeople({ people: serving });
  if (wanted.kind === 'close' && below > 0) throw unitActErrors.hasUnits({ units: below });
  return { unit, into, people: wanted.kind === 'merge' || wanted.kind === 'split' ? serving : 0, units: wanted.kind === 'merge' ? below : 0 };
}

async function holdUnits(tx: Transaction, ids: readonly number[]): Promise<Map<number, HeldUnit>> {
  const rows: HeldUnit[] = await tx.query(
    'SELECT id, name, kind, parent_id AS parentId, path, sort_order AS sortOrder, opened_on AS openedOn, closed_on AS closedOn FROM org_unit WHERE id IN (?) ORDER BY id FOR UPDATE',
    [[...ids]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Into a unit that takes over, people of several units may be carried at once. */
async function assertFinished(tx: Transaction, unit: HeldUnit, into: HeldUnit | null): Promise<void> {
  const leaving = [unit.id, ...(into ? [into.id] : [])];
  const found: unknown[] = await tx.query("SELECT 1 FROM unit_act WHERE state = 'carrying' AND (unit_id IN (?) OR into_unit_id = ?) LIMIT 1", [leaving, unit.id]);
  if (found.length > 0) throw unitActErrors.unfinished({ unitIds: leaving });
}

/** Nobody may be found to have served in a unit that did not stand, and no past may overlap another. */
async function assertNotTooEarly(tx: Transaction, { kind, on, unitId }: UnitChange, { unit, into }: Pick<UnitActEffect, 'unit' | 'into'>): Promise<void> {
  const days = [unit.openedOn, into?.openedOn ?? null, kind === 'open' || kind === 'split' ? null : await unchangedSince(tx, unit.path)];
  if (kind === 'merge' || kind === 'close') {
    const [row]: { day: TrainingDay | null }[] = await tx.query('SELECT MAX(valid_until) AS day FROM posting WHERE unit_id = ? AND valid_until > valid_from', [unitId]);
    days.push(row?.day ?? null);
  }
  const earliest = days.reduce<TrainingDay>((latest, day) => (day !== null && day > latest ? day : latest), '1000-01-01');
  if (on < earliest) throw unitActErrors.tooEarly({ on, earliest });
}

async function assertNaming(tx: Transaction, wanted: UnitChange, unit: HeldUnit): Promise<void> {
  if (wanted.kind === 'merge' || wanted.kind === 'close') return;
  if (wanted.kind === 'rename' && wanted.name === unit.name && wanted.unitKind === unit.kind) throw unitActErrors.nothingChanges();
  if (wanted.kind !== 'rename') {
    const [taken]: { name: string }[] = await tx.query('SELECT name FROM org_unit WHERE code = ? LOCK IN SHARE MODE', [wanted.code]);
    if (taken) throw unitActErrors.codeTaken({ code: wanted.code, name: taken.name });
  }
  const parentId = wanted.kind === 'open' ? unit.id : unit.parentId;
  const beside: unknown[] = await tx.query('SELECT 1 FROM org_unit WHERE parent_id <=> ? AND name = ? AND id <> ? AND closed_on IS NULL LIMIT 1', [parentId, wanted.name, wanted.kind === 'rename' ? unit.id : 0]);
  if (beside.length > 0) throw unitActErrors.nameTaken({ name: wanted.name });
}

async function assertServeIn(tx: Transaction, unitId: number, personIds: readonly number[]): Promise<number> {
  const wanted = [...new Set(personIds)];
  if (wanted.length === 0) throw unitActErrors.fieldMissing({ fields: ['personIds'] });
  const rows: { personId: number }[] = await tx.query('SELECT person_id AS personId FROM posting WHERE unit_id = ? AND valid_until IS NULL AND person_id IN (?)', [unitId, wanted]);
  const serving = new Set(rows.map(({ personId }) => personId));
  const elsewhere = wanted.filter((personId) => !serving.has(personId));
  if (elsewhere.length > 0) throw unitActErrors.personElsewhere({ personIds: elsewhere.slice(0, 20) });
  return wanted.length;
}

async function countServing(tx: Transaction, unitId: number): Promise<number> {
  const [row]: { n: number }[] = await tx.query('SELECT COUNT(*) AS n FROM posting WHERE unit_id = ? AND valid_until IS NULL', [unitId]);
  return Number(row?.n ?? 0);
}

async function countBelow(tx: Transaction, unitId: number): Promise<number> {
  const [row]: { n: number }[] = await tx.query('SELECT COUNT(*) AS n FROM org_unit WHERE parent_id = ? AND closed_on IS NULL', [unitId]);
  return Number(row?.n ?? 0);
}
