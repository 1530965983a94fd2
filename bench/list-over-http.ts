import { createServer } from 'node:net';
import { once } from 'node:events';
import { trainingDayAt } from '#kernel';
import { CITY_YEAR, importedCity } from './import-records-city';
import { HttpClient, signIn } from './list-over-http-client';
import { MeasuredProcess } from './measured-process';
import { aimsTable, atMost } from './aims';
import { ratio, type Section } from './report';

const PATH = `/api/v1/people?year=${CITY_YEAR}`;
const CONNECTIONS = 4;
const WARM_UP_REQUESTS = 600;
const REQUESTS = 600;
const ROUNDS = 3;
const MOST_TIMES_THE_FLOOR = 1.8;

/** Node's CPU for the first 50 people of the demo city, by the application and by the least that could answer the same. */
export async function listOverHttp(say: (line: string) => void): Promise<Section> {
  const { environment } = await importedCity();
  const application = await contestant('src/main.js', environment, /api ready/);
  const bare = await contestant('bench/list-over-http-bare.js', { ...environment, BENCH_DAY: trainingDayAt(new Date()) }, /bare server ready/);
  try {
    const headers = { Cookie: await signIn(application.client, application.origin), 'Accept-Language': 'zh-CN' };
    await assertSameList(application.client, bare.client, headers);
    const rounds: { application: number; bare: number }[] = [];
    for (const { client } of [application, bare]) await client.repeat(WARM_UP_REQUESTS, PATH, headers);
    for (let round = 0; round < ROUNDS; round += 1) {
      const times = { application: await milliseconds(application, headers), bare: await milliseconds(bare, headers) };
      say(`${times.application.toFixed(3)} and ${times.bare.toFixed(3)} ms of CPU a request`);
      rounds.push(times);
    }
    return section(rounds);
  } finally {
    await Promise.all([application, bare].map(async ({ client, process: server }) => {
      client.close();
      await server.stop();
    }));
  }
}

interface Contestant {
  readonly origin: string;
  readonly client: HttpClient;
  readonly process: MeasuredProcess;
}

async function contestant(script: string, environment: NodeJS.ProcessEnv, ready: RegExp): Promise<Contestant> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = await MeasuredProcess.start(script, { ...environment, PORT: String(port), HOST: '127.0.0.1' }, ready);
  return { origin, client: new HttpClient(origin, CONNECTIONS), process: server };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A floor that answers something else would be no floor. */
async function assertSameList(application: HttpClient, bare: HttpClient, headers: Record<string, string>): Promise<void> {
  const [ours, theirs] = await Promise.all([application.send(PATH, { headers }), bare.send(PATH)]);
  const lists = [ours, theirs].map(({ body }) => {
    const { items, count } = JSON.parse(body) as { items: unknown[]; count: number };
    return JSON.stringify({ items, count });
  });
  if (lists[0] !== lists[1]) throw new Error(`The two servers answer differently:\n${lists.map((list) => list.slice(0, 600)).join('\n')}`);
}

async function milliseconds({ client, process: server }: Contestant, headers: Record<string, string>): Promise<number> {
  const before = server.cpuSeconds();
  await client.repeat(REQUESTS, PATH, headers);
  return ((server.cpuSeconds() - before) / REQUESTS) * 1_000;
}

function section(rounds: readonly { readonly application: number; readonly bare: number }[]): Section {
  const middle = rounds.toSorted((left, right) => left.application / left.bare - right.application / right.bare)[Math.floor(rounds.length / 2)];
  if (!middle) throw new Error('no round was measured');
  return {
    title: 'A list of 50 rows over HTTP',
    text: [
      `The first 50 of the demo city's 3,000 people with their totals, signed in, ${REQUESTS} requests over ${CONNECTIONS} kept connections; against \`node:http\` and mysql2 with the same two statements and the same list, without session, rights or validation. The middle of ${ROUNDS} rounds: ${middle.application.toFixed(2)} and ${middle.bare.toFixed(2)} ms of Node's CPU a request.`,
      aimsTable([atMost("Node's CPU a request, times the bare server's", middle.application / middle.bare, MOST_TIMES_THE_FLOOR, ratio)]),
    ],
  };
}
