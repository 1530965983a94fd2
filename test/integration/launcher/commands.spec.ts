import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWorkbook } from '../../../src/platform/workbook/write-workbook';

/** The launcher is ES modules that run before anything is installed; jest does not load such, so node does. */
function evaluate(file: string, code: string): Promise<unknown> {
  const address = pathToFileURL(join(process.cwd(), 'launcher', file)).href;
  const program = `import * as it from ${JSON.stringify(address)};\nprocess.stdout.write(JSON.stringify(await (async () => { ${code} })()) ?? 'null');`;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--input-type=module', '--eval', program], (error, printed) => (error === null ? resolve(JSON.parse(printed)) : reject(error)));
  });
}

function run(command: string, args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join('launcher', command), ...args], (error, printed, complained) => resolve({ code: Number(error?.code ?? 0), said: printed + complained }));
  });
}

const TWICE = join(tmpdir(), `xuefen-named-twice-${process.pid}.xlsx`);

describe('npm run totals', () => {
  beforeAll(() => writeWorkbook(TWICE, [{ name: '人员名册', columns: ['姓名', '身份证号', '姓 名*', '所在单位'].map((header) => ({ header, format: 'text' })), rows: [] }]));
  afterAll(() => rmSync(TWICE, { force: true }));

  const whole = ['--roster', 'demo-city/roster-2026.xlsx', '--records', 'demo-city/records-2026.xlsx', '--policy', 'nanjing-2010', '--year', '2026', '--out', 'totals.json'];
  const without = (name: string) => whole.filter((_, at) => at !== whole.indexOf(name) && at !== whole.indexOf(name) + 1);
  const having = (name: string, value: string) => [...without(name), name, value];

  it.each([
    ['nothing given', [], 'Missing: --roster --records --policy --year --out.'],
    ['one missing', without('--year'), 'Missing: --year.'],
    ['an unknown option', [...whole, '--fast', 'yes'], '"--fast" is not an option of this command.'],
    ['no value', [...without('--out'), '--out'], '--out needs a value.'],
    ['a roster that is not there', having('--roster', 'nowhere.xlsx'), '--roster: there is no file'],
    ['records that are not there', having('--records', 'nowhere.xlsx'), '--records: there is no file'],
    ['a policy file that is not there', having('--policy', 'nowhere.json'), '--policy: there is no file'],
    ['a year that is none', having('--year', '26'), '--year: "26" is not a training year.'],
    ['a folder that is not there', having('--out', 'nowhere/totals.json'), '--out: there is no folder'],
    ['a folder in place of a file', having('--out', 'docs'), 'is a folder, not a file.'],
    ['a policy that nobody knows', having('--policy', 'nanking'), 'There is no policy "nanking". Shipped: nanjing-2010'],
    ['a policy that is none', having('--policy', 'package.json'), 'package.json is no valid policy'],
    ['a roster in place of the records', having('--records', 'demo-city/roster-2026.xlsx'), 'There is no sheet “学习培训记录”'],
    ['a column that is named twice', having('--roster', TWICE), 'has two columns headed “姓名” (A1 and C1)'],
  ])('refuses %s before it starts anything', async (_, args, sentence) => {
    const { code, said } = await run('totals.mjs', args);
    expect(said).toContain(sentence);
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
  });
});

describe('the version of node', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.0.0', true],
  ])('%s is accepted: %s', async (version, accepted) => {
    const answer = await evaluate('node-version.mjs', `try { it.checkNodeVersion('${version}'); return true; } catch (error) { return error.message; }`);
    expect(answer).toEqual(accepted || `Node ${version} is too old: please install Node 20.19 or newer and run the same command again.`);
  });
});

describe('the node packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xuefen-packages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['nothing is installed', {}, { 'node_modules/a': { version: '1.0.0' } }, false],
    ['everything is installed', { 'node_modules/a': { version: '1.0.0' } }, { '': {}, 'node_modules/a': { version: '1.0.0' } }, true],
    ['a version differs', { 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/a': { version: '1.0.1' } }, false],
    ["another system's binary is missing", {}, { 'node_modules/a-win32': { version: '1.0.0', optional: true } }, true],
    ['something more is there', { 'node_modules/a': { version: '1.0.0' } }, {}, true],
  ])('when %s', async (_, installed, locked, matches) => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
    expect(await evaluate('packages.mjs', `return it.packagesMatchLock(${JSON.stringify(folder)});`)).toBe(matches);
  });
});

describe('the patience with something that keeps crashing', () => {
  it('waits longer each time and gives up at the sixth crash', async () => {
    const waits = await evaluate('patience.mjs', 'const nerves = it.patience(); return [1, 2, 3, 4, 5, 6].map(() => nerves.waitAfter(100) ?? "gives up");');
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 'gives up']);
  });

  it('forgets the past after a minute of calm', async () => {
    const waits = await evaluate('patience.mjs', 'const nerves = it.patience(); return [100, 100, 100, 61_000, 100].map((ran) => nerves.waitAfter(ran));');
    expect(waits).toEqual([250, 500, 1_000, 250, 500]);
  });
});

describe('the owner of a port', () => {
  const listen = "const server = (await import('node:net')).createServer().listen(0, '127.0.0.1'); await (await import('node:events')).once(server, 'listening'); const { port } = server.address();";

  it('is the process that listens on it, and nobody else who happens to be asked there', async () => {
    const answer = await evaluate('owns-port.mjs', `${listen} const answer = [it.ownsPort({ pid: process.pid, port }), it.ownsPort({ pid: ${process.pid + 1_000_000}, port }), it.ownsPort({ pid: process.pid, port: port + 1 })]; server.close(); return answer;`);
    expect(answer).toEqual([true, false, false]);
  });
});

describe('a name that one process holds', () => {
  const take = `const held = await it.takeName({ name: 'spec ${process.pid}', waitMilliseconds: 0 });`;

  it('is refused to others and free again when its holder is killed', async () => {
    const address = pathToFileURL(join(process.cwd(), 'launcher/exclusive.mjs')).href;
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', `import * as it from '${address}'; ${take} process.stdout.write('holds'); process.stdin.resume();`], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    expect(await evaluate('exclusive.mjs', `${take} return held !== undefined;`)).toBe(false);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await evaluate('exclusive.mjs', `${take} return held !== undefined;`)).toBe(true);
  });
});
