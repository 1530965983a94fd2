import { DomainError, type TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { mergedUnitsOf, type UnitChange } from './unit-act-kinds';
import { weighUnitAct, type UnitActEffect } from './weigh-unit-act';

/**
 * An act, or an opening with every unit that goes into the new one: until that stands, the unit above stands for it.
 * @throws DomainError as {@link weighUnitAct}; of a unit that would go along, its name before the sentence
 */
export async function weighWholeAct(tx: Transaction, wanted: UnitChange, today: TrainingDay): Promise<UnitActEffect> {
  const effect = await weighUnitAct(tx, wanted, today);
  let { people, units } = effect;
  for (const unitId of mergedUnitsOf(wanted)) {
    const merge = await namingUnit(tx, unitId, weighUnitAct(tx, { kind: 'merge', unitId, intoUnitId: wanted.unitId, on: wanted.on }, today));
    people += merge.people;
    units += merge.units;
  }
  return { ...effect, people, units };
}

/** Of several units it must be said which one stands in the way. */
export async function namingUnit<Result>(tx: Transaction, unitId: number, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [unit]: { name: string }[] = await tx.query('SELECT name FROM org_unit WHERE id = ?', [unitId]);
    const name = unit?.name ?? unitId;
    throw new DomainError(error.code, error.kind, { zh: `“${name}”：${error.text.zh}`, en: `“${name}”: ${error.text.en}` }, { ...error.facts, unitId });
  }
}
