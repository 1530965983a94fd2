import { buffer } from 'node:stream/consumers';
import { textOfPages } from '../../../platform/documents/testing/text-of-pages';
import { printCertificates, type PrintedCertificate } from './print-certificates';

const certificate: PrintedCertificate = {
  number: '2026-0012-003-X', personName: '𬱖䶮', classTitle: '2026年春季中青年干部培训班', organiser: '中共某某市委党校', startsOn: '2026-04-13', endsOn: '2026-04-17',
  plannedClassHours: 30, attendedClassHours: 27, issuedOn: '2026-04-20', state: 'valid',
};
const print = async (changes: Partial<PrintedCertificate> = {}, language: 'zh' | 'en' = 'zh') =>
  buffer(await printCertificates([{ ...certificate, ...changes }], { language, address: 'https://xuefen.example.gov.cn', at: new Date('2026-11-23T02:00:00.000Z') }));
const textOf = async (pdf: Promise<Buffer>): Promise<string> => textOfPages(await pdf).join('');

describe('结业证书', () => {
  test('says who completed what, when, for how many hours, who says so and where it can be verified', async () => {
    const text = await textOf(print());
    for (const part of ['结　业　证　书', '𬱖䶮 同志于2026年4月13日至17日参加中共某某市委党校举办的“2026年春季中青年干部培训班”学习', '计划 30 学时，实到 27 学时', '证书编号：2026-0012-003-X', 'https://xuefen.example.gov.cn/verify/2026-0012-003-X', '2026年4月20日', '（盖章）']) expect(text).toContain(part);
    expect(text).not.toContain('【');
  });

  test('lies on one page of A4, across', async () => {
    const pdf = await print();
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 841.89 595.28]');
    expect(textOfPages(pdf)).toHaveLength(1);
  });

  test.each([['suspended', '本证书已暂停使用'], ['replaced', '本证书已换发，作废'], ['revoked', '本证书已撤销']] as const)('says across its head that it is %s', async (state, words) => {
    expect(await textOf(print({ state }))).toContain(words);
  });

  test('loses nothing of a very long name in a class with a very long title, and stays on its page', async () => {
    const personName = '阿卜杜热西提·'.repeat(7).slice(0, 50);
    const pages = textOfPages(await print({ personName, classTitle: '学习贯彻党的创新理论专题研讨'.repeat(8) }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(personName);
    expect(pages[0]?.match(/研讨/g)).toHaveLength(8);
  });

  test('a rare character of a name is printed as itself', async () => {
    expect(await textOf(print({ personName: '王𠮷' }))).toContain('王𠮷');
  });

  test('is complete in English', async () => {
    const text = await textOf(print({}, 'en'));
    for (const part of ['Certificate of Completion', '27 of 30 class hours', '20 April 2026', 'Certificate no.']) expect(text).toContain(part);
  });

  test('many go out together, one page each; the same give the same bytes', async () => {
    const all = async () => buffer(await printCertificates([certificate, { ...certificate, number: '2026-0012-004-8', personName: '李雷' }], { language: 'zh', address: 'https://x', at: new Date('2026-11-23T02:00:00.000Z') }));
    const pdf = await all();
    expect(textOfPages(pdf).map((page) => /003|004/.exec(page)?.[0])).toEqual(['003', '004']);
    expect(pdf.equals(await all())).toBe(true);
  });
});
