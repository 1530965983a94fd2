import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerOptions } from './worker-options';

const TICKS_A_SECOND = 100;

/** A worker as it runs in service, and what it used. */
export class MeasuredWorker {
  private constructor(private readonly child: ChildProcess) {}

  static async start(environment: NodeJS.ProcessEnv): Promise<MeasuredWorker> {
    const child = spawn(process.execPath, [...workerOptions(environment), join(process.cwd(), 'dist/src/worker.js')], { env: { ...environment, XUEFEN_LOG_LEVEL: 'info' }, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (piece: Buffer) => {
        if (piece.toString().includes('worker ready')) ready();
      });
      child.once('exit', (code) => failed(new Error(`the worker ended with ${String(code)}`)));
    });
    return new MeasuredWorker(child);
  }

  /** The most memory it ever held. Ask while it lives. */
  peakMegabytes(): number {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'));
    return Math.round(Number(line?.[1]) / 1024);
  }

  /** Seconds in user and system mode since the start. Ask while it lives. */
  cpuSeconds(): number {
    const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
