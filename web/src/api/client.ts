import { Problem, problemOf } from './problem';

const BASE = '/api/v1';

export type QueryValue = string | number | boolean | null | undefined;
export type Query = Readonly<Record<string, QueryValue>>;

interface Call {
  readonly query?: Query;
  readonly body?: unknown;
  readonly form?: FormData;
  /** Sent as `Idempotency-Key`; keep one for one attempt of the person, however often the network is tried. */
  readonly attempt?: string;
  readonly signal?: AbortSignal;
}

/** What the client needs to know of the page around it. Set once at start. */
const surroundings = {
  csrfToken: '',
  language: 'zh-CN',
  signedOut: () => {},
};

export function rememberCsrfToken(token: string): void {
  surroundings.csrfToken = token;
}

export function speakLanguage(language: string): void {
  surroundings.language = language;
}

/** Called when an answer says that the session is over. */
export function whenSignedOut(listener: () => void): void {
  surroundings.signedOut = listener;
}

/** An address under the API, for links that download and for event streams. */
export function apiAddress(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}

async function send(method: string, address: string, { body, form, attempt, signal }: Call): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': surroundings.language });
  if (method !== 'GET' && surroundings.csrfToken) headers.set('X-CSRF-Token', surroundings.csrfToken);
  if (attempt) headers.set('Idempotency-Key', attempt);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  const payload = form ?? (body === undefined ? undefined : JSON.stringify(body));

  const response = await fetch(address, { method, headers, body: payload, signal, credentials: 'same-origin' }).catch(
    (error: unknown) => {
      if (signal?.aborted && !hasRunOut(signal)) throw error;
      throw new Problem({ status: 0, code: 'NETWORK', title: '', detail: '' });
    },
  );
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.code === 'NOT_SIGNED_IN') surroundings.signedOut();
    throw problem;
  }
  return response;
}

/** Of a wait that ended: as if no answer came. */
function hasRunOut({ reason }: AbortSignal): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}

async function call<Answer>(method: string, path: string, details: Call = {}): Promise<Answer> {
  const response = await send(method, apiAddress(path, details.query), details);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

/** A document in the reader's language, with the name the server gave it. @param address as {@link apiAddress} makes it. */
export async function fetchDocument(address: string): Promise<{ content: Blob; fileName: string | undefined }> {
  const response = await send('GET', address, {});
  const encodedName = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return { content: await response.blob(), fileName: encodedName && decodeURIComponent(encodedName) };
}

/** The only door to the server. Every call answers with the contract's shape or throws a {@link Problem}. */
export const api = {
  get: <Answer>(path: string, query?: Query, signal?: AbortSignal) => call<Answer>('GET', path, { query, signal }),
  post: <Answer>(path: string, body?: unknown, attempt?: string, query?: Query, signal?: AbortSignal) => call<Answer>('POST', path, { body, attempt, query, signal }),
  put: <Answer>(path: string, body?: unknown, query?: Query) => call<Answer>('PUT', path, { body, query }),
  patch: <Answer>(path: string, body?: unknown) => call<Answer>('PATCH', path, { body }),
  upload: <Answer>(path: string, form: FormData, attempt?: string) => call<Answer>('POST', path, { form, attempt }),
  remove: <Answer = void>(path: string) => call<Answer>('DELETE', path),
} as const;

/** The same door for a file that takes a while: `fetch` does not tell how far an upload is. `share` goes from 0 to 1. */
export function uploadWithProgress<Answer>(path: string, form: FormData, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiAddress(path));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', surroundings.language);
    if (surroundings.csrfToken) request.setRequestHeader('X-CSRF-Token', surroundings.csrfToken);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => reject(new Problem({ status: 0, code: 'NETWORK', title: '', detail: '' })));
    request.addEventListener('load', () => {
      const response = new Response(request.responseText, { status: request.status });
      if (response.ok) return resolve(JSON.parse(request.responseText) as Answer);
      void problemOf(response).then((problem) => {
        if (problem.code === 'NOT_SIGNED_IN') surroundings.signedOut();
        reject(problem);
      });
    });
    request.send(form);
  });
}

/** A new idempotency key. `randomUUID` is missing outside secure contexts, and town halls still serve plain HTTP. */
export function newAttempt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
