import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Browser, type Answer } from '../integration/identity/browser';

export interface Download {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

const BOUNDARY = 'xuefen-test-boundary';

/** Somebody at a browser: signs in, asks, downloads and uploads. */
export class Visitor extends Browser {
  constructor(private readonly house: NestFastifyApplication) {
    super(house);
  }

  /** The headers of this session, for requests made elsewhere. */
  get headers(): Record<string, string> {
    return { ...(this.cookie ? { cookie: `xuefen_session=${this.cookie}` } : {}), ...(this.csrfToken ? { 'x-csrf-token': this.csrfToken } : {}) };
  }

  /** For answers that are no JSON. */
  async download(path: string, headers: Record<string, string> = {}): Promise<Download> {
    const response = await this.house.getHttpAdapter().getInstance().inject({ method: 'GET', url: `/api/v1${path}`, headers: { ...this.headers, ...headers } });
    return { status: response.statusCode, headers: response.headers, body: response.rawPayload };
  }

  /** A multipart form, field by field in the order given; the file last. */
  upload(path: string, fields: Readonly<Record<string, string>>, file?: { readonly name: string; readonly content: Buffer }, headers: Record<string, string> = {}): Promise<Answer> {
    const parts: Buffer[] = Object.entries(fields).map(([name, value]) => Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`));
    if (file) {
      parts.push(Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`), file.content, Buffer.from('\r\n'));
    }
    parts.push(Buffer.from(`--${BOUNDARY}--\r\n`));
    return this.ask('POST', path, Buffer.concat(parts), { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...headers });
  }
}
