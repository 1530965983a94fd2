import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { makeStandInProject, processesIn, type Ready, until } from './stand-in-project';

describe('npm start', () => {
  const project = makeStandInProject();

  const first = project.start();
  let firstReady: Ready;

  beforeAll(async () => {
    firstReady = await first.ready();
    await until(() => first.printed().includes('Ctrl-C'), first.printed);
    first.launcher.kill('SIGINT');
    await first.ended();
  });

  afterAll(() => project.remove());

  const nothingIsLeft = () => until(() => processesIn(project.folder).length === 0, () => `left behind: ${processesIn(project.folder).join(' ')}`);

  it('builds, starts the engines, migrates, loads the demo, serves, and says where', () => {
    expect(firstReady).toEqual({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/), pid: first.launcher.pid, accounts: [{ role: 'trainee', username: 'lin', password: 'demo' }] });
    for (const said of ['Building the server', 'Starting MariaDB and Redis', 'Demo city', 'lin / demo', firstReady.url]) expect(first.printed()).toContain(said);
  });

  it('stops everything at Ctrl-C, and says so by the missing ready.json', async () => {
    const run = project.start();
    const { url } = await run.ready();
    expect((await fetch(`${url}/health/ready`)).ok).toBe(true);
    run.launcher.kill('SIGINT');
    expect(await run.ended()).toBe(0);
    expect(existsSync(project.readyFile)).toBe(false);
    await nothingIsLeft();
  });

  it('keeps its passwords and keys to its owner', () => {
    expect(statSync(join(project.folder, '.data', 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('builds nothing again and is ready within five seconds the second time, with the data of the first', async () => {
    const begin = performance.now();
    const run = project.start();
    await run.ready();
    expect(performance.now() - begin).toBeLessThan(5_000);
    await until(() => /demo \[\{"starts":[2-9]\}\]/.test(run.printed()), run.printed);
    expect(run.printed()).not.toContain('Building');
    expect(run.printed().indexOf('is ready')).toBeLessThan(run.printed().indexOf('demo [{'));
    run.launcher.kill('SIGTERM');
    expect(await run.ended()).toBe(0);
  });

  it('leaves no process behind when it is killed, and the next start recovers', async () => {
    const killed = project.start();
    await killed.ready();
    expect(processesIn(project.folder).length).toBeGreaterThanOrEqual(5);
    killed.launcher.kill('SIGKILL');
    await killed.ended();
    await nothingIsLeft();
    expect(existsSync(project.readyFile)).toBe(true);

    const next = project.start();
    expect((await next.ready()).pid).toBe(next.launcher.pid);
    next.launcher.kill('SIGINT');
    await next.ended();
  });

  it('refuses in one sentence to run twice on the same data, and leaves the running one alone', async () => {
    const running = project.start();
    const { url } = await running.ready();
    const second = project.start();
    expect(await second.ended()).toBe(1);
    expect(second.printed()).toContain(`already runs on ${join(project.folder, '.data')}, at ${url}`);
    expect(existsSync(project.readyFile)).toBe(true);
    expect((await fetch(url)).ok).toBe(true);
    running.launcher.kill('SIGINT');
    await running.ended();
  });

  it('goes to the next port when the wanted one is occupied', async () => {
    const occupant = await occupiedPort();
    const run = project.start({ PORT: String(occupant.port) });
    const { url } = await run.ready();
    expect(Number(new URL(url).port)).toBeGreaterThan(occupant.port);
    run.launcher.kill('SIGINT');
    await run.ended();
    occupant.server.close();
  });

  it('brings a crashed api and killed engines back', async () => {
    const run = project.start();
    const { url } = await run.ready();
    await expect(fetch(`${url}/crash`)).rejects.toThrow('fetch failed');
    await until(async () => (await fetch(url).catch(() => undefined))?.ok === true, run.printed);
    expect(run.printed()).toContain('The api ended (exit code 3); starting it again');

    const pidFile = join(project.folder, '.data', 'mariadbd.pid');
    const before = readFileSync(pidFile, 'utf8');
    process.kill(Number(before), 'SIGKILL');
    await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== before, run.printed);
    expect(run.printed()).toContain('MariaDB ended; starting it again');
    run.launcher.kill('SIGINT');
    await run.ended();
    await nothingIsLeft();
  });

  it('ends with the reason when the tables cannot be brought up to date', async () => {
    writeFileSync(join(project.folder, 'src', 'cli.ts'), "process.stderr.write('no such column');\nprocess.exit(1);\n");
    const run = project.start();
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toContain('no such column');
    expect(run.printed()).toContain('The tables could not be brought up to date; the lines above say why.');
    await nothingIsLeft();
  });
});

async function occupiedPort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a numbered port');
  return { server, port: address.port };
}
