import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BUCKET = 'xuefen';

/** An S3 server beside the test, which can be taken away and brought back with what it holds. Dies with the test. */
export class S3Server {
  private constructor(
    private readonly folder: string,
    readonly port: number,
    private child: ChildProcess,
  ) {}

  static async start(folder: string): Promise<S3Server> {
    const { child, port } = await listen(folder, 0);
    return new S3Server(folder, port, child);
  }

  /** As `XUEFEN_S3_URL` names it. */
  get url(): string {
    return `http://S3RVER:S3RVER@127.0.0.1:${this.port}/${BUCKET}`;
  }

  async goAway(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  async comeBack(): Promise<void> {
    this.child = (await listen(this.folder, this.port)).child;
  }
}

async function listen(folder: string, port: number): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', process.execPath, join(process.cwd(), 'test/engines/s3-server.cjs'), folder, BUCKET, String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const listening = await new Promise<number>((ready, failed) => {
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /listening (\d+)/.exec(said);
      if (found) ready(Number(found[1]));
    });
    child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
    child.once('exit', () => failed(new Error(`the S3 server ended: ${said}`)));
  });
  return { child, port: listening };
}
