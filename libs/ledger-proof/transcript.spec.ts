import { signText, publicKeyOf } from './signatures';
import { readSeal, sealFaults, sealText, transcriptDigest, transcriptFaults, transcriptStatement, type SignedTranscript } from './transcript';

describe.each(['ed25519', 'sm2'] as const)('a transcript signed by %s', (algorithm) => {
  const key = { algorithm, secret: Buffer.alloc(32, 9) };
  const body = '{"total":6550}';
  const code = 'AB12-CD34-EF56-GH78';
  const { publicKey } = publicKeyOf(key);
  const signed = signText(key, 'transcript', transcriptStatement(code, transcriptDigest(body)));
  const transcript: SignedTranscript = { format: 'xuefen-transcript-1', code, body, ...signed };
  const text = sealText('https://xuefen.example.gov.cn', { ...signed, code, digest: transcriptDigest(body) });

  test('holds as it was handed out, by itself and with the code of its paper', () => {
    const seal = readSeal(text, publicKey);
    expect(sealFaults(seal)).toEqual([]);
    expect(transcriptFaults(transcript, { keys: [publicKey], seal })).toEqual([]);
    expect(text.length).toBeLessThan(230);
  });

  test.each([
    ['other figures', { ...transcript, body: '{"total":9999}' }, 'changed'],
    ['another code', { ...transcript, code: 'ZZ12-CD34-EF56-GH78' }, 'changed'],
    ['another key', { ...transcript, publicKey: publicKeyOf({ algorithm, secret: Buffer.alloc(32, 8) }).publicKey }, 'unknown_key'],
    ['something beside what was signed', Object.assign({}, transcript, { total: '99.99' }), 'changed'],
    ['another spelling of the signature', { ...transcript, signature: ` ${transcript.signature}` }, 'changed'],
    ['no words', { ...transcript, body: undefined as unknown as string }, 'unreadable'],
    ['no transcript', {} as SignedTranscript, 'unreadable'],
  ])('does not hold with %s', (_case, changed, kind) => {
    expect(transcriptFaults(changed, { keys: [publicKey] })).toEqual([{ kind, place: 'transcript' }]);
  });

  test('the code of one paper is not that of another', () => {
    const other = transcriptDigest('{"total":1}');
    const seal = readSeal(sealText('https://x', { ...signText(key, 'transcript', transcriptStatement(code, other)), code, digest: other }), publicKey);
    expect(transcriptFaults(transcript, { keys: [publicKey], seal })).toEqual([{ kind: 'changed', place: 'transcript' }]);
    expect(sealFaults(readSeal(text.replace('AB12', 'AB13'), publicKey))).toEqual([{ kind: 'unsigned', place: 'transcript' }]);
    expect(sealFaults(readSeal('https://x/t/nothing', publicKey))).toEqual([{ kind: 'unreadable', place: 'transcript' }]);
  });
});
