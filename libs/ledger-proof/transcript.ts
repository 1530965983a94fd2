import { hash } from 'node:crypto';
import { isExpected } from './check-checkpoints';
import type { Fault } from './fault';
import { isSigned, type Signature } from './signatures';

/** A transcript as it is handed out: `body` is exactly what its digest covers. */
export interface SignedTranscript extends Signature {
  readonly format: 'xuefen-transcript-1';
  readonly code: string;
  /** JSON. */
  readonly body: string;
}

/** What the code on the paper carries beside the address of the page that checks it. */
export interface TranscriptSeal extends Signature {
  readonly code: string;
  /** 64 hexadecimal digits. */
  readonly digest: string;
}

const FIELDS: ReadonlySet<string> = new Set(['format', 'code', 'body', 'algorithm', 'publicKey', 'signature']);

export function transcriptDigest(body: string): string {
  return hash('sha256', body, 'hex');
}

/** What is signed: so the code on the paper can be checked without the words. */
export function transcriptStatement(code: string, digest: string): string {
  return `${code} ${digest}`;
}

/** The text in the QR code: it opens the page that checks it, and holds all that the offline verifier needs but the key. */
export function sealText(address: string, { code, digest, algorithm, signature }: TranscriptSeal): string {
  const signed = Buffer.from(signature, 'base64').toString('base64url');
  return `${address}/t/${code}#${algorithm}.${Buffer.from(digest, 'hex').toString('base64url')}.${signed}`;
}

/** Undefined when the text is no seal. The key is whoever's the reader trusts. */
export function readSeal(text: string, publicKey: string): TranscriptSeal | undefined {
  const [, code = '', algorithm, digest = '', signature = ''] = /\/t\/([0-9A-Z-]{4,40})#(ed25519|sm2)\.([\w-]{43})\.([\w-]{86})$/.exec(text.trim()) ?? [];
  if (algorithm !== 'ed25519' && algorithm !== 'sm2') return undefined;
  if (![digest, signature].every((part) => Buffer.from(part, 'base64url').toString('base64url') === part)) return undefined;
  return { code, algorithm, publicKey, digest: Buffer.from(digest, 'base64url').toString('hex'), signature: Buffer.from(signature, 'base64url').toString('base64') };
}

export function sealFaults(seal: TranscriptSeal | undefined): Fault[] {
  if (seal === undefined) return [{ kind: 'unreadable', place: 'transcript' }];
  return isSigned(seal, 'transcript', transcriptStatement(seal.code, seal.digest)) ? [] : [{ kind: 'unsigned', place: 'transcript' }];
}

/** Whether the file says what was signed, and by the key expected; with the code of the paper, whether they belong together. */
export function transcriptFaults(transcript: SignedTranscript, expected: { readonly keys?: readonly string[] | undefined; readonly seal?: TranscriptSeal | undefined } = {}): Fault[] {
  if (!isTranscript(transcript)) return [{ kind: 'unreadable', place: 'transcript' }];
  if (![transcript.code, transcript.body].every((part: unknown) => typeof part === 'string')) return [{ kind: 'unreadable', place: 'transcript' }];
  // What stands beside the fields nobody signed.
  if (Object.keys(transcript).some((field) => !FIELDS.has(field))) return [{ kind: 'changed', place: 'transcript' }];
  const digest = transcriptDigest(transcript.body);
  if (!isExpected(transcript, expected)) return [{ kind: 'unknown_key', place: 'transcript' }];
  if (!isSigned(transcript, 'transcript', transcriptStatement(transcript.code, digest))) return [{ kind: 'changed', place: 'transcript' }];
  const { seal } = expected;
  return seal !== undefined && (seal.code !== transcript.code || seal.digest !== digest) ? [{ kind: 'changed', place: 'transcript' }] : [];
}

export function isTranscript(value: unknown): value is SignedTranscript {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'xuefen-transcript-1';
}
