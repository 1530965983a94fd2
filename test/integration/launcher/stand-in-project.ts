import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ready {
  url: string;
  pid: number;
  accounts: { role: string; username: string; password: string }[];
}

export interface Start {
  readonly launcher: ChildProcess;
  /** Everything printed so far. */
  printed(): string;
  ready(): Promise<Ready>;
  ended(): Promise<number | null>;
}

const root = process.cwd();

/** A whole project in a folder of its own: the real launcher, and an application of a few lines. */
export function makeStandInProject() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'xuefen-stand-in-')));
  cpSync(join(__dirname, 'stand-in'), folder, { recursive: true });
  for (const name of ['launcher', 'package.json', 'package-lock.json', '.swcrc', 'nest-cli.json', 'tsconfig.json']) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const readyFile = join(folder, '.data', 'ready.json');
  return {
    folder,
    readyFile,
    start: (environment: NodeJS.ProcessEnv = {}) => start({ folder, readyFile, environment }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function start({ folder, readyFile, environment }: { folder: string; readyFile: string; environment: NodeJS.ProcessEnv }): Start {
  const { npm_lifecycle_event: _, DATABASE_URL: __, REDIS_URL: ___, ...inherited } = process.env;
  const launcher = spawn(process.execPath, ['launcher/start.mjs'], { cwd: folder, env: { ...inherited, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = once(launcher, 'exit') as Promise<[number | null]>;
  let printed = '';
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return {
    launcher,
    printed: () => printed,
    ended: async () => (await end)[0],
    async ready() {
      const isReady = () => launcher.exitCode !== null || (existsSync(readyFile) && readReady(readyFile).pid === launcher.pid);
      await until(isReady, () => `no ready.json; printed:\n${printed}`);
      if (launcher.exitCode !== null) throw new Error(`the launcher ended:\n${printed}`);
      return readReady(readyFile);
    },
  };
}

function readReady(file: string): Ready {
  return JSON.parse(readFileSync(file, 'utf8')) as Ready;
}

/** The processes that work in a folder or below it: engines by their data, api and worker by the project. */
export function processesIn(folder: string): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => workingFolder(pid)?.startsWith(folder) === true);
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Asks again until it is so; a bounded wait for what other processes do. */
export async function until(isSo: () => boolean | Promise<boolean>, explain: () => string, withinMilliseconds = 40_000): Promise<void> {
  const end = performance.now() + withinMilliseconds;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(explain());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
