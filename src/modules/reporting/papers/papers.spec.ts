import { buffer } from 'node:stream/consumers';
import { textOfPages } from '../../../platform/documents/testing/text-of-pages';
import type { OverviewDto } from '../overview/overview.dto';
import type { TrainingOverviewDto } from '../overview/training.dto';
import type { TrainingFile } from './read-training-file';
import { writeTrainingFile } from './write-training-file';
import { writeAnnualReport, writeUnitSummary } from './write-unit-papers';

const overview: OverviewDto = {
  year: 2026,
  asOf: '2026-11-20T16:30:00.000Z',
  day: '2026-11-20',
  policy: { code: 'nanjing-2010', version: '1', titleZh: '南京市干部培训学分', titleEn: 'Nanjing', confirmed: false, sourceZh: '', sourceEn: '', unitZh: '学分', unitEn: 'credits' },
  unit: { id: 1, name: '䶮川镇人民政府' },
  denominator: { people: 300, excluded: 2, statement: { zh: '在册参加考核的 300 人', en: '300 people assessed' } },
  met: 299, notMet: 1, flagged: 0, pending: 0,
  byUnit: [{ unitId: 1, name: '䶮川镇人民政府', people: 300, met: 299 }],
  byRank: [{ rank: '', label: { zh: '未填职级', en: 'no rank given' }, people: 300, met: 299 }],
  byPost: [{ post: '', people: 300, met: 299 }],
  byCategory: [{
    id: 'credits', title: { zh: '学分', en: 'Credits' }, unit: { zh: '学分', en: 'credits' }, amount: 123_450, buckets: [],
    categories: [{ category: 'study_group', title: { zh: '中心组学习', en: 'Study-group session' }, people: 260, amount: 123_400, inBuckets: [] }, { category: null, title: { zh: '结转等', en: 'carried' }, people: 1, amount: 50, inBuckets: [] }],
  }],
  byStaffKind: [{ staffKind: '', people: 300, met: 299 }],
  byRequirement: [{ id: 'a', title: { zh: '必修学分', en: 'Required' }, advisory: false, people: 300, met: 299 }],
  atRisk: { count: 1, people: [] },
};

const training: TrainingOverviewDto = {
  year: 2026, asOf: overview.asOf, policy: overview.policy, unit: overview.unit, statement: { zh: '调训覆盖以在册的 302 人为分母', en: 'of 302 people' },
  classes: [{ state: 'closed', classes: 3, seats: 150, taken: 120 }],
  bases: null,
  claims: { count: 4, oldestSince: null, byAge: [{ age: 'within_3', first: 4, upper: 0 }] },
  callUps: { people: 302, called: 120, repeated: 7, byUnit: [{ unitId: 1, name: '䶮川镇人民政府', own: false, people: 302, called: 120 }] },
};

test('a unit summary names who is counted, its policy and its time, leaves room to sign, and does not round up to all', async () => {
  const text = textOfPages(await buffer(writeUnitSummary(overview, 'zh'))).join('');
  for (const part of ['䶮川镇人民政府', '2026 年度', '南京市干部培训学分 版本 1', '未确认', '在册参加考核的 300 人', '99%', '填报人', '单位负责人', '组织（人事）部门', '2026-11-21 00:30', '未填', '1234.00', '中心组学习']) expect(text).toContain(part);
  expect(text).not.toContain('100%');
});

test('an annual report adds classes, call-ups and claims, and says nothing of bases to whoever may not see them', async () => {
  const text = textOfPages(await buffer(writeAnnualReport(overview, training, 'zh'))).join('');
  for (const part of ['调训覆盖', '302', '120', '已结班', '3 天以内', '应考核 300 人，已达到 299 人，完成率 99%。']) expect(text).toContain(part);
  expect(text).not.toContain('教学基地');
  const led = { ...overview, byPost: [{ post: '县处级正职', people: 1, met: 1 }] };
  const english = textOfPages(await buffer(writeAnnualReport(led, training, 'en'))).join('');
  for (const part of ['Annual report', 'Head at county or division level']) expect(english).toContain(part);
});

test('a training file holds a life of training, with characters that are rare and with those that no font has', async () => {
  const file: TrainingFile = {
    classes: [{ title: '中青年干部培训班', organiser: '市委党校', startsOn: '2026-03-02', endsOn: '2026-03-06', outcome: 'COMPLETED', attended: 10, planned: 10 }],
    certificates: [{ number: 'PX-2026-0001', classTitle: '中青年干部培训班', issuedOn: '2026-03-08', state: 'valid' }],
    decisions: [{ year: 2025, kind: 'exemption', reason: '脱产病休', documentNo: '组发〔2025〕8号', decidedBy: '李四', decidedAt: new Date('2025-06-01T02:00:00Z'), state: 'approved' }],
    years: [{ year: 2026, entries: [] }],
  };
  const person = {
    id: 1, name: '𬱖䶮\u{30000}', sex: '男', maskedResidentId: '330***********1234', maskedMobile: '', unitId: 1, unitName: '某局', unitPath: ['某局'], post: '', rank: '一级科员', rankSince: null, staffKind: '公务员', managedBy: '市委组织部', status: '在职', leftOn: null,
    postings: [{ unitName: '某局', post: '', rank: '一级科员', from: '2020-01-01', until: null }], years: [2026],
  };
  const text = textOfPages(await buffer(writeTrainingFile({ person, file, explained: new Map(), asOf: new Date('2026-11-20T16:30:00Z') }, 'zh'))).join('');
  for (const part of ['𬱖䶮[U+30000]', '330***********1234', '至今', '中青年干部培训班', '结业', 'PX-2026-0001', '免修', '组发〔2025〕8号', '2026 年度登记（0 条）', '只列登记']) expect(text).toContain(part);
});
