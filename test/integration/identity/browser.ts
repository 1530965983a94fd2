import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Readonly<Record<string, unknown>>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Keeps the session cookie and the CSRF token as the web application does. */
export class Browser {
  cookie: string | undefined;
  csrfToken: string | undefined;

  constructor(private readonly app: NestFastifyApplication) {}

  async signIn(username: string, password: string): Promise<Answer> {
    const answer = await this.ask('POST', '/session', { username, password });
    if (answer.status === 200) this.csrfToken = String(answer.body['csrfToken']);
    return answer;
  }

  async ask(method: Method, path: string, payload?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.app.getHttpAdapter().getInstance().inject({
      method,
      url: `/api/v1${path}`,
      ...(payload ? { payload } : {}),
      headers: {
        ...(this.cookie ? { cookie: `xuefen_session=${this.cookie}` } : {}),
        ...(this.csrfToken ? { 'x-csrf-token': this.csrfToken } : {}),
        ...headers,
      },
    });
    const sent = response.cookies.find((cookie) => cookie.name === 'xuefen_session');
    if (sent) this.cookie = sent.value === '' ? undefined : encodeURIComponent(sent.value);
    return { status: response.statusCode, body: response.body === '' ? {} : (JSON.parse(response.body) as Record<string, unknown>), headers: response.headers };
  }
}
