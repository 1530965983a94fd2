/** RFC 9457 problem details as the server sends them; title and detail are in the language that was asked for. */
export interface ProblemDetails {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldProblem[];
}

export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** Status 0 means that no answer arrived at all. */
export class Problem extends Error {
  constructor(readonly details: ProblemDetails) {
    super(`${details.code}: ${details.title}`);
    this.name = 'Problem';
  }

  get code(): string {
    return this.details.code;
  }

  get status(): number {
    return this.details.status;
  }

  /** The sentence for one form field, by its JSON pointer, e.g. `/next`. */
  forField(pointer: string): string | undefined {
    return this.details.errors?.find((error) => error.pointer === pointer)?.detail;
  }
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem({ status: 0, code: 'UNEXPECTED', title: '', detail: error instanceof Error ? error.message : '' });
}

export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const details = typeof body === 'object' && body !== null ? (body as Partial<ProblemDetails>) : {};
  return new Problem({
    ...details,
    status: response.status,
    code: details.code ?? `HTTP_${response.status}`,
    title: details.title ?? '',
    detail: details.detail ?? '',
  });
}
