import type { ExportRecord } from './export-records';
import { ROW_KINDS } from './stated-rows';

type Test = (value: unknown) => boolean;
type Shape<Kind extends ExportRecord['record']> = { readonly [Field in keyof Extract<ExportRecord, { record: Kind }>]-?: Test };

const text: Test = (value) => typeof value === 'string';
const textOrNothing: Test = (value) => value === null || text(value);
const number: Test = (value) => Number.isSafeInteger(value);
const count: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const countOrNothing: Test = (value) => value === null || count(value);
const written = (pattern: RegExp): Test => (value) => typeof value === 'string' && pattern.test(value);
const hash = written(/^[0-9a-f]{64}$/);
const day = written(/^\d{4}-\d\d-\d\d$/);
const instant = written(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const record = text;
/** Whether they hold is asked where they are checked. */
const signature = { algorithm: text, publicKey: text, signature: text };
const head: Test = (value) => value === null || isShaped(value, { entryNo: count, hash });

const kindOfRow: Test = (value) => text(value) && (ROW_KINDS as readonly unknown[]).includes(value);
const key: Test = (value) => Array.isArray(value) && value.length === 3 && value.every(count);
const rowName = { kind: kindOfRow, key, about: count };

const statement: Test = (value) =>
  value === null ||
  isShaped(value, { of: (of) => of === 'checkpoint', no: count, digest: hash }) ||
  isShaped(value, { of: (of) => of === 'seal', trainingYear: count, root: hash }) ||
  isShaped(value, { of: (of) => of === 'seal', trainingYear: count, root: hash, leaves: count }) ||
  isShaped(value, { of: (of) => of === 'reopening', trainingYear: count }) ||
  isShaped(value, { of: (of) => of === 'rows', statement: count, rows: count, root: hash }) ||
  isShaped(value, { of: (of) => of === 'rows', statement: count, rows: count, root: hash, found: kindOfRow });

const SHAPES: { readonly [Kind in ExportRecord['record']]: Shape<Kind> } = {
  export: { record, format: (value) => value === 1, madeAt: instant, algorithm: text, publicKey: text },
  checkpoint: { record, no: count, body: text, ...signature },
  kind: { record, id: count, category: text, unit: text, attributes: text },
  chain: { record, trainingYear: count, personId: count, head },
  entry: {
    record, entryNo: count, kind: count, quantity: number, startsOn: day, endsOn: day, achievementKey: text, reversesEntryNo: countOrNothing, title: text,
    organiser: text, extra: textOrNothing, unitId: count, source: text, sourceKey: hash, reason: textOrNothing, decidedUnder: textOrNothing, postedBy: count, postedAt: instant, hash,
  },
  withheld_entry: { record, entryNo: count, computed: text, hash },
  leaf: { record, entryNo: count, hash, checkpointNo: count },
  seal: { record, trainingYear: count },
  sealed_leaf: { record, personId: count, hash },
  result: { record, personId: count, total: number, verdict: text, attainment: text, unmet: text, flags: text, outcome: text, digest: hash },
  stated: { record, ...rowName, statement: count, found: (value) => value === 0 || value === 1, facts: hash, standing: hash },
  row: { record, ...rowName, facts: hash, standing: hash },
  audit_head: { record, entryNo: count, hash },
  audit: { record, entryNo: count, previous: hash, computed: hash, hash, states: statement },
  end: { record, lines: count, digest: hash, ...signature },
};

/** Undefined unless the line is one record, every field of it and no other, and in exactly the characters in which it was written. */
export function readRecord(line: string): ExportRecord | undefined {
  const value = parse(line);
  return isRecord(value) && JSON.stringify(value) === line ? value : undefined;
}

function isRecord(value: unknown): value is ExportRecord {
  if (typeof value !== 'object' || value === null || !('record' in value) || typeof value.record !== 'string' || !Object.hasOwn(SHAPES, value.record)) return false;
  return isShaped(value, SHAPES[value.record as ExportRecord['record']]);
}

function isShaped(value: unknown, shape: Readonly<Record<string, Test>>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = Object.entries(value);
  return fields.length === Object.keys(shape).length && fields.every(([field, content]) => shape[field]?.(content) === true);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
