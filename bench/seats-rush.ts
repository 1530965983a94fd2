import type { DataSource } from 'typeorm';
import { CAPACITY, CROWD, WAITING_CAPACITY } from './seats-crowd';
import type { HttpClient } from './list-over-http-client';

export const REQUESTS = 5_000;
const IN_FLIGHT_AN_API = 100;

export interface Knock {
  readonly personId: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly status: number;
  /** `pending_unit`, `waiting`, or the code of the refusal. */
  readonly outcome: string;
  readonly acceptanceNo: number;
}

/** Everybody knocks at once, some twice, some three times, at both doors. */
export async function rush(clients: readonly HttpClient[], headers: readonly Record<string, string>[], classId: number): Promise<{ readonly knocks: readonly Knock[]; readonly seconds: number }> {
  const order = Array.from({ length: REQUESTS }, (_none, index) => 1 + ((index * 1_237) % CROWD));
  const knocks: Knock[] = [];
  let next = 0;
  const walk = async (client: HttpClient): Promise<void> => {
    while (next < order.length) {
      const personId = order[next] ?? 1;
      next += 1;
      knocks.push(await knock(client, headers[personId - 1] ?? {}, classId, personId));
    }
  };
  const start = performance.now();
  await Promise.all(clients.flatMap((client) => Array.from({ length: IN_FLIGHT_AN_API }, () => walk(client))));
  return { knocks, seconds: (performance.now() - start) / 1_000 };
}

async function knock(client: HttpClient, headers: Record<string, string>, classId: number, personId: number): Promise<Knock> {
  const startedAt = performance.now();
  const { status, body } = await client.send(`/api/v1/classes/${classId}/enrolments`, { method: 'POST', headers, body: '{"path":"self"}' });
  const answer = JSON.parse(body) as { code?: string; results?: { state: string; acceptanceNo: number }[] };
  const [result] = answer.results ?? [];
  return { personId, startedAt, endedAt: performance.now(), status, outcome: result?.state ?? answer.code ?? 'unknown', acceptanceNo: result?.acceptanceNo ?? 0 };
}

/** What the rows and the answers say against the promises; nothing when all hold. */
export async function brokenPromises(source: DataSource, classId: number, knocks: readonly Knock[]): Promise<string[]> {
  const rows = (await source.query('SELECT person_id AS personId, state, acceptance_no AS acceptanceNo, pool_unit_id AS pool FROM enrolment WHERE class_id = ? ORDER BY acceptance_no', [classId])) as {
    personId: number; state: string; acceptanceNo: number; pool: number;
  }[];
  const broken: string[] = [];
  const seated = rows.filter(({ state }) => state === 'pending_unit').length;
  const waiting = rows.filter(({ state }) => state === 'waiting').length;
  if (seated !== CAPACITY) broken.push(`${seated} people hold ${CAPACITY} seats`);
  if (waiting !== WAITING_CAPACITY) broken.push(`${waiting} people wait in ${WAITING_CAPACITY} places`);
  if (rows.some(({ acceptanceNo }, index) => acceptanceNo !== index + 1)) broken.push('the numbers have a gap');
  const rowOf = new Map(rows.map((row) => [row.personId, row]));
  const poolOf = await poolsOf(source, classId);
  const lastPlaceAt = new Map<string, number>();
  for (const { personId, startedAt, outcome, acceptanceNo, status } of knocks) {
    const accepted = outcome === 'pending_unit' || outcome === 'waiting';
    if (accepted && rowOf.get(personId)?.acceptanceNo !== acceptanceNo) broken.push(`person ${personId} was told number ${acceptanceNo}`);
    if (!accepted && outcome !== 'SEATS_AND_WAITING_LIST_FULL' && outcome !== 'refused') broken.push(`person ${personId} was answered ${status} ${outcome}`);
    if (!accepted) continue;
    const place = outcome === 'waiting' ? 'waiting' : `seat ${poolOf.get(personId)}`;
    lastPlaceAt.set(place, Math.max(lastPlaceAt.get(place) ?? 0, isFirst(knocks, personId, startedAt) ? startedAt : 0));
  }
  for (const { personId, endedAt, outcome } of knocks) {
    if (outcome !== 'SEATS_AND_WAITING_LIST_FULL') continue;
    const free = [`seat ${poolOf.get(personId)}`, 'waiting'].filter((place) => (lastPlaceAt.get(place) ?? 0) > endedAt);
    if (free.length > 0) broken.push(`person ${personId} was refused before ${free.join(' and ')} went to somebody who had not asked yet`);
  }
  return broken;
}

/** Of several knocks of one person only the first can have taken the place. */
function isFirst(knocks: readonly Knock[], personId: number, startedAt: number): boolean {
  return knocks.every((other) => other.personId !== personId || other.startedAt >= startedAt);
}

async function poolsOf(source: DataSource, classId: number): Promise<Map<number, number>> {
  const rows = (await source.query(
    `SELECT g.person_id AS personId, IFNULL(MAX(q.unit_id), 0) AS pool FROM posting g JOIN org_unit u ON u.id = g.unit_id
       LEFT JOIN seat_quota q ON q.class_id = ? AND q.unit_id <> 0 AND u.path LIKE CONCAT('%/', q.unit_id, '/%') GROUP BY g.person_id`,
    [classId],
  )) as { personId: number; pool: number }[];
  return new Map(rows.map(({ personId, pool }) => [personId, Number(pool)]));
}
