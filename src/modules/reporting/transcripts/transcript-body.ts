import { canonicalJson } from '#kernel';
import type { CreditRegister } from '../credit-register/credit-register';

/** What a transcript says: the person's register of one year, as it stood then. */
export interface TranscriptBody {
  readonly format: 1;
  readonly code: string;
  readonly issuedAt: string;
  readonly register: CreditRegister;
}

export function bodyText(body: TranscriptBody): string {
  return canonicalJson({ ...body, register: { ...body.register, asOf: body.register.asOf.toISOString() } });
}

export function readBody(text: string): TranscriptBody {
  const body = JSON.parse(text) as Omit<TranscriptBody, 'register'> & { readonly register: Omit<CreditRegister, 'asOf'> & { readonly asOf: string } };
  return { ...body, register: { ...body.register, asOf: new Date(body.register.asOf) } };
}
