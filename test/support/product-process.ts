import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = process.cwd();

/** A part of the product as it runs in production: a process of its own, which a test may kill. Dies with the test. */
abstract class ProductProcess {
  constructor(private readonly child: ChildProcess) {}

  /** The most memory it ever held, in megabytes. Ask while it lives. */
  peakMegabytes(): number {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'));
    return Math.round(Number(line?.[1]) / 1024);
  }

  /** As a power failure would. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

export class WorkerProcess extends ProductProcess {
  /** Waits until it consumes jobs. */
  static async start(environment: NodeJS.ProcessEnv): Promise<WorkerProcess> {
    return new WorkerProcess((await spawnUntil('worker.js', environment, /worker ready/)).child);
  }
}

export class ApiProcess extends ProductProcess {
  private constructor(child: ChildProcess, readonly url: string) {
    super(child);
  }

  /** Waits until it listens, at a port that was free. */
  static async start(environment: NodeJS.ProcessEnv): Promise<ApiProcess> {
    const { child, said } = await spawnUntil('main.js', { ...environment, PORT: '0', HOST: '127.0.0.1' }, /"address":"([^"]+)".*api ready/);
    return new ApiProcess(child, String(said[1]));
  }
}

/** A command of the operator, run to its end. */
export async function runCli(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  const child = spawnProduct('cli.js', args, environment);
  let output = '';
  child.stdout?.on('data', (piece: Buffer) => (output += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (output += piece.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

/** Waits until it says what is wanted. @throws Error with all it said when it ends before */
async function spawnUntil(script: string, environment: NodeJS.ProcessEnv, wanted: RegExp): Promise<{ readonly child: ChildProcess; readonly said: RegExpExecArray }> {
  const child = spawnProduct(script, [], environment);
  const said = await new Promise<RegExpExecArray>((ready, failed) => {
    let output = '';
    child.stdout?.on('data', (piece: Buffer) => {
      output += piece.toString();
      const found = wanted.exec(output);
      if (found) ready(found);
    });
    child.once('exit', (code) => failed(new Error(`${script} ended with ${String(code)}: ${output}`)));
  });
  return { child, said };
}

function spawnProduct(script: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const command = [process.execPath, join(ROOT, 'dist/src', script), ...args];
  return spawn('setpriv', ['--pdeathsig', 'KILL', '--', ...command], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
}
