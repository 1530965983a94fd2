import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealText, signText, transcriptDigest, transcriptStatement, type SignedTranscript } from '#ledger-proof';
import { textOfPages } from '../../../src/platform/documents/testing/text-of-pages';
import { DEMO_YEAR, openDemoCity, type DemoCity } from '../../support/demo-city';
import { startApi, type Api } from '../../support/api';
import type { Visitor } from '../../support/visitor';
import { scratchFolder } from '../../support/test-home';

describe('a transcript', () => {
  let city: DemoCity;
  let api: Api;
  let trainee: Visitor;
  let folder: string;
  beforeAll(async () => {
    city = await openDemoCity();
    api = await startApi(city.environment);
    trainee = await api.signedIn({ personId: 7, grants: [{ role: 'trainee', unitId: null }] });
    folder = await scratchFolder(city.owner);
  }, 240_000);
  afterAll(async () => {
    await api?.close();
    await city?.owner.destroy();
  });

  const issue = async (language?: string) => (await trainee.ask('POST', '/my-transcripts', { year: DEMO_YEAR, ...(language === undefined ? {} : { language }) })) as unknown as { status: number; body: { code: string; digest: string; totalHundredths: number } };
  const fileOf = async (code: string): Promise<SignedTranscript> => JSON.parse((await trainee.download(`/my-transcripts/${code}/transcript.json`)).body.toString('utf8')) as SignedTranscript;

  test('is the same however often and by however many at once the same figures are asked for', async () => {
    const answers = await Promise.all([issue(), issue(), issue()]);
    const again = await issue();
    expect(new Set([...answers, again].map(({ body }) => body.code)).size).toBe(1);
    expect((await trainee.ask('GET', '/my-transcripts')).body).toMatchObject({ items: [{ code: again.body.code, outdated: false }] });
  });

  test('is checked by its code without a session, the name masked', async () => {
    const { body } = await issue();
    const year = (await trainee.ask('GET', `/people/7/years/${DEMO_YEAR}`)).body;
    const shown = (await api.visitor().ask('GET', `/public/transcripts/${body.code}`)).body;
    expect(shown).toMatchObject({ code: body.code, signed: true, outdated: false, year: DEMO_YEAR, totalHundredths: year['totalHundredths'], maskedName: expect.stringContaining('*'), digest: transcriptDigest((await fileOf(body.code)).body) });
    expect(await api.visitor().ask('GET', '/public/transcripts/AAAA-AAAA-AAAA-AAAA')).toMatchObject({ status: 404, body: { code: 'TRANSCRIPT_NOT_FOUND' } });
    expect((await api.visitor().ask('GET', '/public/transcripts/1')).status).toBe(400);
  });

  test('is not genuine when somebody else signed it, whoever put it there', async () => {
    const { body } = await issue();
    const transcript = await fileOf(body.code);
    const forged = transcript.body.replace(/"total":\d+/, '"total":99999');
    const { publicKey, signature } = signText({ algorithm: 'ed25519', secret: Buffer.alloc(32, 9) }, 'transcript', transcriptStatement(body.code, transcriptDigest(forged)));
    const put = 'UPDATE transcript SET body = ?, public_key = ?, signature = ?, training_year = ? WHERE code = ?';
    await city.owner.query(put, [forged, publicKey, signature, 1999, body.code]);
    expect((await api.visitor().ask('GET', `/public/transcripts/${body.code}`)).body).toMatchObject({ signed: false, year: DEMO_YEAR });
    await city.owner.query(put, [transcript.body, transcript.publicKey, transcript.signature, DEMO_YEAR, body.code]);
    expect((await api.visitor().ask('GET', `/public/transcripts/${body.code}`)).body).toMatchObject({ signed: true });
  });

  test('belongs to its person, and asks for one', async () => {
    const { body } = await issue();
    const other = await api.signedIn({ personId: 8, grants: [{ role: 'trainee', unitId: null }] });
    expect((await other.download(`/my-transcripts/${body.code}/transcript.json`)).status).toBe(404);
    expect((await other.download(`/my-transcripts/${body.code}/transcript.pdf`)).status).toBe(404);
    expect((await api.visitor().ask('POST', '/my-transcripts', { year: DEMO_YEAR })).status).toBe(401);
  });

  test('is printed with its code, its digest and the address of its check', async () => {
    const { body } = await issue();
    const paper = await trainee.download(`/my-transcripts/${body.code}/transcript.pdf`);
    const text = (await textOfPages(paper.body)).join('\n').replaceAll(/\s/g, '');
    for (const wanted of ['公务员学分证明', body.code, body.digest, `/t/${body.code}`]) expect(text).toContain(wanted);
    expect(text).not.toMatch(/\d{17}[\dX]/);
  });

  test('is issued in English beside the Chinese one: complete words, rare characters whole, checked by the same verifier', async () => {
    const chinese = await issue('zh-CN');
    const [of] = await api.database.query<{ id: number; name: string }>("SELECT id, name FROM civil_servant WHERE name = '王𬱖'");
    await city.owner.query("UPDATE civil_servant SET name = '王𬱖𠮷' WHERE id = ?", [of?.id]);
    const department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    for (const [q, found] of [['𠮷', 1], ['𠮶', 0]]) expect((await department.ask('GET', `/people?year=${DEMO_YEAR}&q=${encodeURIComponent(String(q))}`)).body['count']).toBe(found);
    const rare = await api.signedIn({ personId: of?.id ?? 0, grants: [{ role: 'trainee', unitId: null }] });
    const orders = await Promise.all([1, 2, 3].map(() => rare.ask('POST', '/my-transcripts', { year: DEMO_YEAR, language: 'en' })));
    const codes = new Set(orders.map(({ body }) => String(body['code'])));
    const [code = ''] = codes;
    expect([codes.size, orders[0]?.body['language'], (await issue('en')).body.code === chinese.body.code]).toEqual([1, 'en', false]);
    expect((await trainee.ask('POST', '/my-transcripts', { year: DEMO_YEAR, language: 'fr' })).status).toBe(400);
    const text = textOfPages((await rare.download(`/my-transcripts/${code}/transcript.pdf`)).body).join('\n');
    for (const wanted of ['Transcript of Training Credits', 'Training year', 'Requirements', 'Carried to next year: ', 'To check offline: node xuefen-verify.mjs', code, '王𬱖𠮷']) expect(text).toContain(wanted);
    for (const own of ['编号', '核验', '合计', '公务员', '：', '】', '科员']) expect(text).not.toContain(own);
    const transcript = JSON.parse((await rare.download(`/my-transcripts/${code}/transcript.json`)).body.toString('utf8')) as SignedTranscript;
    expect(transcript.body).toContain('王𬱖𠮷');
    const file = join(folder, 'english.json');
    await writeFile(file, JSON.stringify(transcript));
    const seal = sealText('https://xuefen.example.gov.cn', { ...transcript, digest: transcriptDigest(transcript.body) });
    expect(await runVerifier([file, '--key', transcript.publicKey, '--qr', seal])).toMatchObject({ code: 0 });
    expect((await api.visitor().ask('GET', `/public/transcripts/${code}`)).body).toMatchObject({ signed: true, language: 'en' });
  });

  test('is checked offline by the verifier: the file, and the code on the paper', async () => {
    const { body } = await issue();
    const transcript = await fileOf(body.code);
    const [whole, changed] = [join(folder, 'transcript.json'), join(folder, 'changed.json')];
    await writeFile(whole, JSON.stringify(transcript));
    await writeFile(changed, JSON.stringify({ ...transcript, body: transcript.body.replace(/"total":\d+/, '"total":99999') }));
    const seal = sealText('https://xuefen.example.gov.cn', { ...transcript, digest: body.digest });
    expect(await runVerifier([whole, '--key', transcript.publicKey, '--qr', seal])).toMatchObject({ code: 0, output: expect.stringContaining('真实') });
    expect(await runVerifier(['--qr', seal, '--key', transcript.publicKey])).toMatchObject({ code: 0 });
    expect(await runVerifier(['--qr', seal.replace(body.code, 'AAAA-AAAA-AAAA-AAAA'), '--key', transcript.publicKey])).toMatchObject({ code: 1 });
    expect(await runVerifier([changed, '--key', transcript.publicKey])).toMatchObject({ code: 1, output: expect.stringContaining('学分证明内容被改动') });
    expect(await runVerifier(['--qr', seal])).toMatchObject({ code: 2 });
  });
});

function runVerifier(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [join(process.cwd(), 'verifier/dist/xuefen-verify.mjs'), ...args], { env: { LANG: 'zh_CN.UTF-8' } }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}
