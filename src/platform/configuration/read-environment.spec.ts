import { environmentReader } from './read-environment';

const ED25519 = Buffer.alloc(32, 1).toString('base64');
const SM2 = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]).toString('base64');
const keys = (text?: string): string[] => environmentReader({ KEYS: text }).optionalPublicKeys('KEYS');

describe('public keys in the environment', () => {
  test('are none, one or several, of either kind', () => {
    expect([keys(), keys(''), keys(ED25519), keys(` ${ED25519}, ${SM2}\n`)]).toEqual([[], [], [ED25519], [ED25519, SM2]]);
  });

  test.each(['nonsense', ED25519.slice(1), ED25519.replace('=', ''), Buffer.alloc(65, 1).toString('base64'), `${ED25519};${SM2}`])('are refused when one is none: %s', (text) => {
    expect(() => keys(text)).toThrow(/KEYS holds/);
  });
});
