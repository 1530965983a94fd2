import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';

export const SIGNING_ALGORITHMS = ['ed25519', 'sm2'] as const;
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number];

/** What is signed for one purpose is worth nothing for another. */
export type SignedPurpose = 'ledger checkpoint' | 'ledger export' | 'transcript';

export interface SigningKey {
  readonly algorithm: SigningAlgorithm;
  /** 32 bytes: the seed of Ed25519 (RFC 8032), or the number d of SM2 (GB/T 32918). */
  readonly secret: Buffer;
}

export interface PublicKey {
  readonly algorithm: SigningAlgorithm;
  /** Base64: 32 bytes of Ed25519; the point of SM2 uncompressed, 65 bytes. */
  readonly publicKey: string;
}

export interface Signature extends PublicKey {
  /** Base64, 64 bytes. */
  readonly signature: string;
}

/** PKCS #8 before an Ed25519 seed. */
const ED25519_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SM2_OPTIONS = { der: false, hash: true } as const;

export function publicKeyOf({ algorithm, secret }: SigningKey): PublicKey {
  if (algorithm === 'sm2') return { algorithm, publicKey: base64Of(sm2.getPublicKeyFromPrivateKey(secret.toString('hex'))) };
  const { x = '' } = createPublicKey(privateKeyOf(secret)).export({ format: 'jwk' });
  return { algorithm, publicKey: Buffer.from(x, 'base64url').toString('base64') };
}

export function signText(key: SigningKey, purpose: SignedPurpose, text: string): Signature {
  const publicKey = publicKeyOf(key);
  const message = messageOf(purpose, text);
  if (key.algorithm === 'ed25519') return { ...publicKey, signature: sign(null, message, privateKeyOf(key.secret)).toString('base64') };
  const signed = sm2.doSignature(message, key.secret.toString('hex'), { ...SM2_OPTIONS, publicKey: hexOf(publicKey.publicKey) });
  return { ...publicKey, signature: base64Of(signed) };
}

/** Whether this key signed this text for this purpose. A key or a signature that is none, or is written otherwise than we write it, signs nothing. */
export function isSigned({ algorithm, publicKey, signature }: Signature, purpose: SignedPurpose, text: string): boolean {
  if (!SIGNING_ALGORITHMS.includes(algorithm) || !isBase64(publicKey) || !isBase64(signature)) return false;
  const message = messageOf(purpose, text);
  try {
    if (algorithm === 'sm2') return sm2.doVerifySignature(message, hexOf(signature), hexOf(publicKey), SM2_OPTIONS);
    const x = Buffer.from(publicKey, 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, message, key, Buffer.from(signature, 'base64'));
  } catch {
    // No point on the curve, or no key at all.
    return false;
  }
}

/** Short enough to be compared by eye or read out on the telephone: sixteen digits in fours. */
export function fingerprintOf({ algorithm, publicKey }: PublicKey): string {
  const digits = createHash('sha256').update(`${algorithm} ${publicKey}`).digest('hex').slice(0, 16);
  return (digits.match(/.{4}/g) ?? []).join(' ');
}

function messageOf(purpose: SignedPurpose, text: string): Buffer {
  return Buffer.from(`xuefen ${purpose} 1\n${text}`, 'utf8');
}

function privateKeyOf(seed: Buffer) {
  return createPrivateKey({ key: Buffer.concat([ED25519_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

/** Only one spelling of the same bytes counts. */
function isBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text;
}

function hexOf(base64: string): string {
  return Buffer.from(base64, 'base64').toString('hex');
}

function base64Of(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}
