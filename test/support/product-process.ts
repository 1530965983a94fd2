import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = process.cwd();

/** A worker as it runs in production: its own process, which a test may kill. Dies with the test. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Waits until it consumes jobs. */
  static async start(environment: NodeJS.ProcessEnv): Promise<WorkerProcess> {
    const child = spawnProduct('worker.js', [], environment);
    await new Promise<void>((ready, failed) => {
      let said = '';
      child.stdout?.on('data', (piece: Buffer) => {
        said += piece.toString();
        if (said.includes('worker ready')) ready();
      });
      child.once('exit', (code) => failed(new Error(`the worker ended with ${String(code)}: ${said}`)));
    });
    return new WorkerProcess(child);
  }

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

/** A command of the operator, run to its end. */
export async function runCli(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  const child = spawnProduct('cli.js', args, environment);
  let output = '';
  child.stdout?.on('data', (piece: Buffer) => (output += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (output += piece.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

function spawnProduct(script: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const command = [process.execPath, join(ROOT, 'dist/src', script), ...args];
  return spawn('setpriv', ['--pdeathsig', 'KILL', '--', ...command], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
}
