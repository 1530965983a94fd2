import { daysBetween, type TrainingDay } from '#kernel';
import type { Scalar } from '../policy/conditions';
import type { Scene } from './scene';

export type FieldReader = (scene: Scene) => Scalar | undefined;

/** Whole years from a day to the last day of the training year. */
export function wholeYears(since: TrainingDay, until: TrainingDay): number {
  const years = Number(until.slice(0, 4)) - Number(since.slice(0, 4));
  return until.slice(5) < since.slice(5) ? years - 1 : years;
}

function yearsSince(field: string): FieldReader {
  return (scene) => {
    const since = scene.profile[field];
    return typeof since === 'string' && since !== '' ? wholeYears(since, scene.yearEnd) : undefined;
  };
}

const KIND_FIELDS: Readonly<Record<string, FieldReader>> = {
  category: (scene) => scene.fact.kind.category,
  unit: (scene) => scene.fact.kind.unit,
};

const FACT_FIELDS: Readonly<Record<string, FieldReader>> = {
  quantity: (scene) => scene.fact.quantity / 100,
  title: (scene) => scene.fact.title,
  achievementKey: (scene) => scene.fact.achievementKey,
  startsOn: (scene) => scene.fact.startsOn,
  endsOn: (scene) => scene.fact.endsOn,
  month: (scene) => Number(scene.fact.endsOn.slice(5, 7)),
  quarter: (scene) => Math.ceil(Number(scene.fact.endsOn.slice(5, 7)) / 3),
  days: (scene) => daysBetween(scene.fact.startsOn, scene.fact.endsOn) + 1,
};

const PERSON_FIELDS: Readonly<Record<string, FieldReader>> = {
  year: (scene) => scene.year,
  'profile.age': yearsSince('bornOn'),
  'profile.yearsInRank': yearsSince('rankSince'),
  'profile.yearsInPost': yearsSince('postSince'),
  'profile.yearsOfService': yearsSince('joinedOn'),
};

export interface Field {
  readonly read: FieldReader;
  /** Settled by the fact's kind alone. */
  readonly kindOnly: boolean;
  readonly about: 'fact' | 'person';
}

/** A reader for a field's name as policies write it, or `undefined` when there is no such field. */
export function fieldOf(name: string): Field | undefined {
  const kindField = KIND_FIELDS[name];
  if (kindField) return { read: kindField, kindOnly: true, about: 'fact' };
  const factField = FACT_FIELDS[name];
  if (factField) return { read: factField, kindOnly: false, about: 'fact' };
  const personField = PERSON_FIELDS[name];
  if (personField) return { read: personField, kindOnly: false, about: 'person' };
  const [group, key] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];
  if (key === '') return undefined;
  if (group === 'attributes') return { read: (scene) => scene.fact.kind.attributes[key], kindOnly: true, about: 'fact' };
  if (group === 'extra') return { read: (scene) => scene.fact.extra?.[key], kindOnly: false, about: 'fact' };
  if (group === 'profile') return { read: (scene) => scene.profile[key], kindOnly: false, about: 'person' };
  return undefined;
}

/** As {@link fieldOf}, for a policy that was checked. */
export function readerOf(name: string): FieldReader {
  const field = fieldOf(name);
  if (!field) throw new Error(`no field is called ${name}`);
  return field.read;
}
