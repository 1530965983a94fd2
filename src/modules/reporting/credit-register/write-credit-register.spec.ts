import { buffer } from 'node:stream/consumers';
import { textOfPages } from '../../../platform/documents/testing/text-of-pages';
import type { CreditRegister, RegisterEntry, RegisterRequirement } from './credit-register';
import { writeCreditRegister } from './write-credit-register';

const entry: RegisterEntry = {
  date: '2026-03-05',
  activity: '提升基层治理能力专题研讨班（第三期）暨“枫桥经验”现场教学',
  category: '党校主体班',
  organiser: '中共某某市委党校',
  quantity: 150,
  unit: '天',
  clause: '第七条第（二）项',
  credits: 900,
};

const requirement: RegisterRequirement = { title: '必修学分', clause: '第五条', measure: 'credits', needed: 5600, counted: 4350, state: 'not_met' };

const sixtyEntries = Array.from({ length: 60 }, () => entry);

const register: CreditRegister = {
  language: 'zh-CN',
  unit: '某某市人力资源和社会保障局',
  year: 2026,
  asOf: new Date('2026-11-20T16:30:00Z'),
  person: { name: '𬱖䶮', maskedResidentId: '330***********1234', post: '乡科级正职', rank: '一级主任科员', staffKind: '公务员' },
  policy: { title: '南京市干部培训学分', version: '1', confirmed: true },
  countedIn: '学分',
  entries: [entry],
  requirements: [requirement],
  buckets: [{ title: '必修', credits: 4350 }],
  total: 4350,
  carryOut: [],
  advice: { verdict: '未达标', reasons: ['必修学分还差 12.50 学分'] },
  ledger: { headHash: 'a1b2c3d4e5f60718293a4b5c6d7e8f90', entryCount: 1 },
};

const print = (changes: Partial<CreditRegister> = {}) => buffer(writeCreditRegister({ ...register, ...changes }));

describe('学分登记表', () => {
  test('says whose it is, by which policy, what counted and what is missing', async () => {
    const [page] = textOfPages(await print());
    for (const text of ['公务员学分登记表', '2026年度', '𬱖䶮', '330***********1234', '南京市干部培训学分 版本 1', '1.5 天', '9.00', '56.00', '43.50', '12.50', '未达到', 'a1b2c3d4e5f60718', '本人签字', '单位审核', '组织（人事）部门审核']) {
      expect(page).toContain(text);
    }
  });

  test('names what its policy counts in at the head of every column of figures', async () => {
    const [hours] = textOfPages(await print({ countedIn: '学时' }));
    expect(hours).toContain('学时合计');
    expect(hours).not.toContain('学分合计');
    expect(textOfPages(await print({ language: 'en', countedIn: 'class hours' }))[0]).toContain('Class hours');
  });

  test('gives its hour by the clock in China', async () => {
    expect(textOfPages(await print())[0]).toContain('2026-11-21 00:30');
  });

  test('a confirmed policy bears no mark, an unconfirmed one bears it on every page', async () => {
    expect(textOfPages(await print()).join('')).not.toContain('未确认');
    const pages = textOfPages(await print({ policy: { ...register.policy, confirmed: false }, entries: sixtyEntries }));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('【未确认】');
  });

  test('repeats the heads of the table and numbers every page of all', async () => {
    const pages = textOfPages(await print({ entries: sixtyEntries }));
    for (const [index, page] of pages.entries()) expect(page).toContain(`第 ${index + 1} / ${pages.length} 页`);
    const heads = pages.filter((page) => page.includes('学习培训内容'));
    expect(heads.length).toBe(pages.filter((page) => page.includes('枫桥')).length);
  });

  test('an activity longer than a page loses nothing', async () => {
    const sentence = '学习贯彻党的创新理论专题研讨。';
    const pages = textOfPages(await print({ entries: [{ ...entry, activity: sentence.repeat(120) }] }));
    expect(pages.join('').split('研讨').length - 1).toBeGreaterThanOrEqual(110);
    expect(pages.join('').match(/题/g)).toHaveLength(120);
  });

  test('says so when nothing is registered, required or carried over', async () => {
    const [page] = textOfPages(await print({ entries: [], requirements: [] }));
    for (const text of ['本年度没有登记记录', '本年度没有适用的要求', '无结转']) expect(page).toContain(text);
  });

  test('an excused requirement misses nothing', async () => {
    const [page] = textOfPages(await print({ requirements: [{ ...requirement, state: 'excused' }] }));
    expect(page).toContain('免除');
    expect(page).not.toContain('12.50免除');
  });

  test('a rare character of a name is printed as itself, never as a blank box', async () => {
    expect(textOfPages(await print({ person: { ...register.person, name: '王𠮷' } }))[0]).toContain('王𠮷');
  });

  test('is complete in English', async () => {
    const [page] = textOfPages(await print({ language: 'en' }));
    for (const text of ['Civil Servant Credit Register', 'Training year 2026', 'Organiser', 'Not met', 'Page 1 / 1']) expect(page).toContain(text);
  });

  test('the same register gives the same bytes', async () => {
    expect((await print()).equals(await print())).toBe(true);
  });
});
