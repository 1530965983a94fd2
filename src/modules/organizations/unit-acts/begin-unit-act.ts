import { UNIT_ACT_TERMS } from '#contracts';
import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit, type AuditRecord } from '../../audit/public';
import type { MoveAuthor } from '../moves/record-move';
import { CARRY_PEOPLE, UNITS_CHANGED } from '../organizations.jobs';
import { placeUnits, UNPLACED } from '../unit-tree';
import { keepPast } from './keep-past';
import { readStanding } from './stood-before';
import { mergedUnitsOf, type UnitChange, type WantedUnitAct } from './unit-act-kinds';
import { weighUnitAct, type UnitActEffect } from './weigh-unit-act';
import { namingUnit } from './weigh-whole-act';

/**
 * The units change at once, from the day given; the people of a merge or a split follow by new postings, in a job. A closed unit
 * hangs below the one that took over: who looks after that one reaches what it left behind, and nobody's grant grows by a merge.
 * An opening takes the units along that are merged into the new one, each as an act of its own.
 * @returns the act's id.
 * @throws DomainError in the order of `unit-acts.errors.ts`
 */
export async function beginUnitAct(tx: Transaction, wanted: WantedUnitAct, author: MoveAuthor): Promise<number> {
  const whole = await doAct(tx, wanted, author);
  const merges: DoneAct[] = [];
  for (const unitId of mergedUnitsOf(wanted)) {
    const { on, reason, documentNo } = wanted;
    merges.push(await namingUnit(tx, unitId, doAct(tx, { kind: 'merge', unitId, intoUnitId: whole.unitId, on, reason, documentNo }, author)));
  }
  for (const { record } of [whole, ...merges]) await recordAudit(tx, record);
  return whole.id;
}

interface DoneAct {
  readonly id: number;
  readonly unitId: number;
  readonly record: AuditRecord;
}

async function doAct(tx: Transaction, wanted: WantedUnitAct, { actor, at, today }: MoveAuthor): Promise<DoneAct> {
  const effect = await weighUnitAct(tx, wanted, today);
  const before = await readStanding(tx, wanted);
  const done = await change(tx, wanted, effect);
  const placed = await placeUnits(tx, wanted.on);
  const state = effect.people > 0 ? 'carrying' : 'done';
  const { insertId }: { insertId: number } = await tx.query(
    'INSERT INTO unit_act (kind, unit_id, into_unit_id, acted_on, name_before, name_after, reason, document_no, state, people, account_id, author_name, at, done_at, stood_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [wanted.kind, done.unitId, done.intoUnitId, wanted.on, done.nameBefore, done.nameAfter, wanted.reason, wanted.documentNo, state, effect.people, actor.accountId, actor.name, at, state === 'done' ? at : null, JSON.stringify(before)],
  );
  if (effect.people > 0) await listPeople(tx, insertId, wanted);
  if (effect.people > 0) await appendToOutbox(tx, CARRY_PEOPLE, { actId: insertId });
  await appendToOutbox(tx, UNITS_CHANGED, { unitIds: [...new Set([done.unitId, ...placed])] });
  const { zh, en } = UNIT_ACT_TERMS[wanted.kind];
  const names = [done.nameBefore, done.nameAfter].filter(Boolean).join(' → ');
  const record = {
    actor,
    action: `unit.${wanted.kind}`,
    summary: { zh: `机构变动“${zh}”：${names}，自 ${wanted.on} 起`, en: `${en} of a unit: ${names}, from ${wanted.on} on` },
    subject: { kind: 'org_unit', id: done.unitId },
    unitPath: effect.unit.path,
    after: { act: insertId, intoUnitId: done.intoUnitId, people: effect.people, units: effect.units, reason: wanted.reason, documentNo: wanted.documentNo },
  };
  return { id: insertId, unitId: done.unitId, record };
}

interface Done {
  readonly unitId: number;
  readonly intoUnitId: number | null;
  readonly nameBefore: string;
  readonly nameAfter: string;
}

async function change(tx: Transaction, wanted: UnitChange, { unit, into }: UnitActEffect): Promise<Done> {
  const { on } = wanted;
  switch (wanted.kind) {
    case 'open':
      return { unitId: await openUnit(tx, wanted, { parentId: unit.id, sortOrder: unit.sortOrder }), intoUnitId: null, nameBefore: '', nameAfter: wanted.name };
    case 'rename':
      await keepPast(tx, [unit.id], on);
      await tx.query('UPDATE org_unit SET name = ?, kind = ? WHERE id = ?', [wanted.name, wanted.unitKind, unit.id]);
      return { unitId: unit.id, intoUnitId: null, nameBefore: unit.name, nameAfter: wanted.name };
    case 'merge': {
      const below: { id: number }[] = await tx.query('SELECT id FROM org_unit WHERE parent_id = ? FOR UPDATE', [unit.id]);
      await keepPast(tx, [unit.id, ...below.map(({ id }) => id)], on);
      await tx.query('UPDATE org_unit SET parent_id = ? WHERE parent_id = ?', [into?.id, unit.id]);
      await tx.query('UPDATE org_unit SET parent_id = ?, closed_on = ? WHERE id = ?', [into?.id, on, unit.id]);
      return { unitId: unit.id, intoUnitId: into?.id ?? null, nameBefore: unit.name, nameAfter: into?.name ?? '' };
    }
    case 'split':
      return { unitId: unit.id, intoUnitId: await openUnit(tx, wanted, unit), nameBefore: unit.name, nameAfter: wanted.name };
    case 'close':
      await tx.query('UPDATE org_unit SET closed_on = ? WHERE id = ?', [on, unit.id]);
      return { unitId: unit.id, intoUnitId: null, nameBefore: unit.name, nameAfter: '' };
  }
}

async function openUnit(tx: Transaction, { code, name, unitKind, on }: UnitChange & { kind: 'open' | 'split' }, place: { readonly parentId: number | null; readonly sortOrder: number }): Promise<number> {
  const { insertId }: { insertId: number } = await tx.query('INSERT INTO org_unit (code, name, kind, parent_id, path, depth, sort_order, opened_on) VALUES (?, ?, ?, ?, ?, 0, ?, ?)', [
    code, name, unitKind, place.parentId, UNPLACED, place.sortOrder, on,
  ]);
  return insertId;
}

/** Nobody joins or leaves a unit that is held: who serves there now is who goes along. */
async function listPeople(tx: Transaction, actId: number, wanted: UnitChange): Promise<void> {
  if (wanted.kind === 'split') await insertRows(tx, 'unit_act_person', ['act_id', 'person_id'], [...new Set(wanted.personIds)].map((personId) => [actId, personId]));
  else await tx.query('INSERT INTO unit_act_person (act_id, person_id) SELECT ?, person_id FROM posting WHERE unit_id = ? AND valid_until IS NULL', [actId, wanted.unitId]);
}
