import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { READER } from './import-records-city';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export class HttpClient {
  private readonly agent: Agent;

  constructor(
    private readonly origin: string,
    private readonly connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  send(path: string, options: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string } = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const outgoing = request(`${this.origin}${path}`, { agent: this.agent, method: options.method ?? 'GET', headers: options.headers ?? {} }, (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(parts).toString('utf8') }));
      });
      outgoing.on('error', reject);
      outgoing.end(options.body);
    });
  }

  /** The same request `times` over, as many at once as there are connections. @throws Error at the first answer that is not 200 */
  async repeat(times: number, path: string, headers: Record<string, string>): Promise<void> {
    let left = times;
    const one = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        const { status, body } = await this.send(path, { headers });
        if (status !== 200) throw new Error(`${path} answered ${status}: ${body.slice(0, 500)}`);
      }
    };
    await Promise.all(Array.from({ length: this.connections }, one));
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Signs the reader in. @returns the Cookie header */
export async function signIn(client: HttpClient, origin: string): Promise<string> {
  const { status, headers, body } = await client.send('/api/v1/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify(READER),
  });
  if (status !== 200) throw new Error(`The sign-in answered ${status}: ${body}`);
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
}
