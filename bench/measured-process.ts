import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '..');
const TICKS_A_SECOND = 100;
const PATIENCE_MILLISECONDS = 60_000;
const LAST_LINES = 20;

/** A process of its own whose CPU time and memory can be read from outside. */
export class MeasuredProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Starts a built script and waits for the line that says it is ready. @throws Error with its last lines when it ends before */
  static async start(script: string, environment: NodeJS.ProcessEnv, ready: RegExp, nodeOptions: readonly string[] = []): Promise<MeasuredProcess> {
    const child = spawn(process.execPath, [...nodeOptions, join(ROOT, script)], { env: environment, cwd: join(ROOT, '..'), stdio: ['ignore', 'pipe', 'inherit'] });
    process.once('exit', () => child.kill('SIGKILL'));
    const lines: string[] = [];
    const stdout = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    await new Promise<void>((resolve, reject) => {
      const fail = (): void => reject(new Error(`${script} did not become ready.\n${lines.slice(-LAST_LINES).join('\n')}`));
      const timer = setTimeout(fail, PATIENCE_MILLISECONDS);
      child.once('exit', fail);
      stdout.on('line', (line) => {
        lines.push(line);
        if (!ready.test(line)) return;
        clearTimeout(timer);
        child.off('exit', fail);
        resolve();
      });
    });
    return new MeasuredProcess(child);
  }

  /** Seconds in user and system mode since the start. */
  cpuSeconds(): number {
    const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  }

  /** The most resident memory it ever had. */
  peakMegabytes(): number {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
