/** How an expected refusal looks to a caller; the HTTP status follows from it in one place. */
export type DomainErrorKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not_found' | 'conflict' | 'too_many' | 'too_large' | 'unavailable';

export interface DomainErrorText {
  readonly zh: string;
  readonly en: string;
}

/** An expected refusal: a stable code, the sentence for people in both languages, and facts for programs. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: DomainErrorKind,
    readonly text: DomainErrorText,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${text.en}`);
    this.name = 'DomainError';
  }
}
