import { auditSeats } from '../src/modules/classes/public';
import { Database } from '../src/platform/database/database';
import { aimsTable, atLeast, atMost, type Aim } from './aims';
import { freePort } from './list-over-http';
import { HttpClient } from './list-over-http-client';
import { MeasuredProcess } from './measured-process';
import { ratio, table, type Section } from './report';
import { contest } from './seats-allocators';
import { CAPACITY, CROWD, gatherCrowd, WAITING_CAPACITY, type Crowd } from './seats-crowd';
import { brokenPromises, REQUESTS, rush, type Knock } from './seats-rush';

const APIS = 2;
const CONNECTIONS_AN_API = 100;
const TURNS = 3;
const LEAST_TIMES_THE_ROW_LOCK = 3;

interface Turn {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly broken: readonly string[];
}

/** A flash crowd on one class, through two api processes; and the same crowd through two that lock the class' row. */
export async function seats(say: (line: string) => void): Promise<Section> {
  const crowd = await gatherCrowd();
  const ours = await openDoors(crowd, 'src/main.js', /api ready/);
  const theirs = await openDoors(crowd, 'bench/seats-row-lock-api.js', /row lock api ready/);
  try {
    for (const doors of [ours, theirs]) await rush(doors.clients, crowd.headers, await crowd.addClass());
    const turns: { readonly ours: Turn[]; readonly theirs: Turn[] } = { ours: [], theirs: [] };
    for (let number = 0; number < TURNS; number += 1) {
      turns.ours.push(await takeTurn(crowd, ours.clients));
      turns.theirs.push(await takeTurn(crowd, theirs.clients));
      say(`${turns.ours[number]?.perSecond.toFixed(0)} and ${turns.theirs[number]?.perSecond.toFixed(0)} requests a second`);
    }
    const allocators = await contest(crowd, TURNS);
    say(`${allocators.ours.map(Math.round).join(', ')} and ${allocators.theirs.map(Math.round).join(', ')} a second without HTTP`);
    const { faults } = await auditSeats(new Database(crowd.source));
    return section(turns, allocators, faults.map(({ classId, fault }) => `class ${classId}: ${fault}`));
  } finally {
    for (const doors of [ours, theirs]) await doors.close();
    await crowd.close();
  }
}

async function openDoors(crowd: Crowd, script: string, ready: RegExp): Promise<{ readonly clients: readonly HttpClient[]; close(): Promise<void> }> {
  const opened = await Promise.all(
    Array.from({ length: APIS }, async () => {
      const port = await freePort();
      const server = await MeasuredProcess.start(script, { ...crowd.environment, PORT: String(port), HOST: '127.0.0.1' }, ready);
      return { server, client: new HttpClient(`http://127.0.0.1:${port}`, CONNECTIONS_AN_API) };
    }),
  );
  return {
    clients: opened.map(({ client }) => client),
    async close() {
      for (const { client, server } of opened) {
        client.close();
        await server.stop();
      }
    },
  };
}

async function takeTurn(crowd: Crowd, clients: readonly HttpClient[]): Promise<Turn> {
  const classId = await crowd.addClass();
  const { knocks, seconds } = await rush(clients, crowd.headers, classId);
  const took = knocks.map(({ startedAt, endedAt }: Knock) => endedAt - startedAt).toSorted((left, right) => left - right);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { perSecond: knocks.length / seconds, p50: at(0.5), p99: at(0.99), broken: await brokenPromises(crowd.source, classId, knocks) };
}

type Figures<Figure> = { readonly ours: readonly Figure[]; readonly theirs: readonly Figure[] };

function section({ ours, theirs }: Figures<Turn>, allocators: Figures<number>, faults: readonly string[]): Section {
  const middleOf = (figures: readonly number[]): number => figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 2)] ?? 0;
  const middle = (turns: readonly Turn[], figure: (turn: Turn) => number): number => middleOf(turns.map(figure));
  const broken = [...ours.flatMap((turn) => turn.broken), ...faults];
  const perSecond = (turns: readonly Turn[]): number => middle(turns, (turn) => turn.perSecond);
  const row = (name: string, turns: readonly Turn[]): string[] => [name, perSecond(turns).toFixed(0), `${middle(turns, (turn) => turn.p50).toFixed(0)} ms`, `${middle(turns, (turn) => turn.p99).toFixed(0)} ms`];
  const aims: Aim[] = [
    atMost(`promises broken (exactly ${CAPACITY} seated and ${WAITING_CAPACITY} waiting, numbers without a gap and as told, nobody refused while a seat was free, the audit of the seats)`, broken.length, 0, String),
    atLeast('requests a second of the allocator, times those of a SELECT … FOR UPDATE transaction', middleOf(allocators.ours) / middleOf(allocators.theirs), LEAST_TIMES_THE_ROW_LOCK, ratio),
  ];
  return {
    title: 'A flash crowd on one class',
    text: [
      `${REQUESTS} requests of ${CROWD} trainees for ${CAPACITY} seats (40 of them in quotas of ten departments) and ${WAITING_CAPACITY} places on the waiting list, through ${APIS} api processes, 200 at once; each request with its session, rights and validation. Beside it the same api with an allocator that locks the class' row in every request (SELECT … FOR UPDATE). Alone: both allocators without HTTP, on the 20 connections that two api processes have. The middle of ${TURNS} turns each, by turns, a new class each.`,
      table(['', 'requests a second', 'half within', '99 % within'], [
        row('ours, over HTTP', ours), row('row lock, over HTTP', theirs),
        ['our allocator alone', middleOf(allocators.ours).toFixed(0), '', ''], ['row lock alone', middleOf(allocators.theirs).toFixed(0), '', ''],
      ]),
      aimsTable(aims),
      ...broken.slice(0, 20).map((promise) => `- ${promise}`),
    ],
  };
}
