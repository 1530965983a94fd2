import { trainingDayAt } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import type { Actor } from '../../identity/public';
import { CERTIFICATES_ISSUED } from '../attendance.jobs';
import { certificateNumber } from './certificate-number';
import { recordSteps } from './move-certificates';
import type { CertificateWords } from './what-it-says';

const COLUMNS = [
  'number', 'class_id', 'person_id', 'unit_id', 'closure_no', 'person_name', 'class_title', 'organiser', 'starts_on', 'ends_on', 'planned_class_hours', 'attended_class_hours', 'issued_on', 'state', 'standing',
] as const;

export interface Issue {
  readonly classId: number;
  readonly classCode: string;
  readonly closureNo: number;
  readonly reason: string;
  readonly actor: Actor;
  readonly at: Date;
}

/** New certificates under the next numbers of the class, which the caller holds. @returns their ids by person */
export async function writeCertificates(tx: Transaction, wanted: readonly CertificateWords[], { classId, classCode, closureNo, reason, actor, at }: Issue): Promise<ReadonlyMap<number, number>> {
  if (wanted.length === 0) return new Map();
  const before = await takeNumbers(tx, classId, wanted.length);
  const numbers = wanted.map((_, index) => certificateNumber(classCode, before + index + 1));
  const rows = wanted.map((words, index) => [
    numbers[index] ?? '', classId, words.personId, words.unitId, closureNo, words.personName, words.classTitle, words.organiser, words.startsOn, words.endsOn,
    words.plannedClassHours, words.attendedClassHours, trainingDayAt(at), 'valid', 1,
  ]);
  await insertRows(tx, 'certificate', COLUMNS, rows);
  const written: { id: number; personId: number }[] = await tx.query('SELECT id, person_id AS personId FROM certificate WHERE number IN (?)', [numbers]);
  await recordSteps(tx, written.map(({ id }) => ({ id, from: null })), { to: 'valid', reason, actor, at });
  await appendToOutbox(tx, CERTIFICATES_ISSUED, { classId, at: at.toISOString(), certificateIds: written.map(({ id }) => id) });
  return new Map(written.map(({ id, personId }) => [personId, id]));
}

/** @returns the last number given before */
async function takeNumbers(tx: Transaction, classId: number, count: number): Promise<number> {
  await tx.query('INSERT INTO certificate_series (class_id, last_no) VALUES (?, ?) ON DUPLICATE KEY UPDATE last_no = last_no + VALUES(last_no)', [classId, count]);
  const [series]: { lastNo: number }[] = await tx.query('SELECT last_no AS lastNo FROM certificate_series WHERE class_id = ?', [classId]);
  return Number(series?.lastNo ?? count) - count;
}
