import type { Text } from '../policy/text';

export type PolicyProblemCode =
  | 'NOT_JSON' | 'TOO_DEEP' | 'NOT_AN_OBJECT' | 'MISSING' | 'UNKNOWN_FIELD' | 'WRONG_TYPE' | 'NOT_ALLOWED' | 'BAD_FORM' | 'TOO_FINE' | 'OUT_OF_RANGE' | 'EMPTY'
  | 'DUPLICATE_ID' | 'UNKNOWN_REFERENCE' | 'EXACTLY_ONE' | 'BAD_ORDER' | 'CONTRADICTION' | 'CIRCULAR';

/** One thing wrong with a policy document. */
export interface PolicyProblem {
  /** JSON pointer (RFC 6901) to the place. */
  readonly pointer: string;
  /** What stands there; absent when something is missing. */
  readonly value?: unknown;
  readonly code: PolicyProblemCode;
  readonly reason: Text;
}

export function pointerPart(name: string | number): string {
  return String(name).replaceAll('~', '~0').replaceAll('/', '~1');
}

export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const part of pointer.split('/').slice(1)) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}
