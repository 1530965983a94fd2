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
/** Short turns, so that whatever else the machine does falls on both. */
const REQUESTS_A_TURN = 150;
const TURNS = 10;
const MOST_TIMES_THE_FLOOR = 1.8;

/** Node's CPU for the first 50 people of the demo city, by the application and by the least that could answer the same. */
export async function listOverHttp(say: (line: string) => void): Promise<Section> {
  const { environment, readerPath } = await importedCity();
  const application = await contestant('src/main.js', environment, /api ready/);
  const bare = await contestant('bench/list-over-http-bare.js', { ...environment, BENCH_DAY: trainingDayAt(new Date()), BENCH_PATH: readerPath }, /bare server ready/);
  try {
    const headers = { Cookie: await signIn(application.client, application.origin), 'Accept-Language': 'zh-CN' };
    await assertSameList(application.client, bare.client, headers);
    for (const { client } of [application, bare]) await client.repeat(WARM_UP_REQUESTS, PATH, headers);
    const spent = { application: 0, bare: 0 };
    for (let turn = 0; turn < TURNS; turn += 1) {
      spent.application += await cpuOfTurn(application, headers);
      spent.bare += await cpuOfTurn(bare, headers);
    }
    say(`${spent.application.toFixed(2)} and ${spent.bare.toFixed(2)} s of CPU`);
    return section(spent);
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

async function cpuOfTurn({ client, process: server }: Contestant, headers: Record<string, string>): Promise<number> {
  const before = server.cpuSeconds();
  await client.repeat(REQUESTS_A_TURN, PATH, headers);
  return server.cpuSeconds() - before;
}

function section(spent: { readonly application: number; readonly bare: number }): Section {
  const requests = REQUESTS_A_TURN * TURNS;
  const milliseconds = (seconds: number): string => ((seconds / requests) * 1_000).toFixed(2);
  return {
    title: 'A list of 50 rows over HTTP',
    text: [
      `The first 50 people of a part of the demo city, with their totals, signed in, ${requests} requests over ${CONNECTIONS} kept connections; against \`node:http\` and mysql2 with the same two statements and the same list, without session, rights or validation, by turns. ${milliseconds(spent.application)} and ${milliseconds(spent.bare)} ms of Node's CPU a request.`,
      aimsTable([atMost("Node's CPU a request, times the bare server's", spent.application / spent.bare, MOST_TIMES_THE_FLOOR, ratio)]),
    ],
  };
}
