import { fingerprintOf, isSigned, publicKeyOf, SIGNING_ALGORITHMS, signText } from './signatures';

const secret = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');

describe.each(SIGNING_ALGORITHMS)('a signature by %s', (algorithm) => {
  const signed = signText({ algorithm, secret }, 'ledger checkpoint', '学分账');

  test('holds for the text and the purpose it was made for', () => {
    expect(isSigned(signed, 'ledger checkpoint', '学分账')).toBe(true);
    expect(Buffer.from(signed.signature, 'base64')).toHaveLength(64);
    expect({ algorithm: signed.algorithm, publicKey: signed.publicKey }).toEqual(publicKeyOf({ algorithm, secret }));
  });

  test.each([
    ['another text', signed, 'ledger checkpoint', '学分帐'],
    ['another purpose', signed, 'transcript', '学分账'],
    ['another key', { ...signed, publicKey: publicKeyOf({ algorithm, secret: Buffer.alloc(32, 7) }).publicKey }, 'ledger checkpoint', '学分账'],
    ['a key that is none', { ...signed, publicKey: 'bm9uZQ==' }, 'ledger checkpoint', '学分账'],
    ['a signature that is none', { ...signed, signature: 'bm9uZQ==' }, 'ledger checkpoint', '学分账'],
    ['the other algorithm', { ...signed, algorithm: algorithm === 'sm2' ? 'ed25519' : 'sm2' }, 'ledger checkpoint', '学分账'],
  ] as const)('does not hold for %s', (_case, signature, purpose, text) => {
    expect(isSigned(signature, purpose, text)).toBe(false);
  });
});

test('the key of Ed25519 is that of RFC 8032, test 1', () => {
  const { publicKey } = publicKeyOf({ algorithm: 'ed25519', secret });
  expect(Buffer.from(publicKey, 'base64').toString('hex')).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
});

test('a fingerprint is short enough to be read out', () => {
  expect(fingerprintOf(publicKeyOf({ algorithm: 'ed25519', secret }))).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
});
