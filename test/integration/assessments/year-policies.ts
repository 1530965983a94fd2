import type { Policy, Text } from '#credit-rules';

const text = (zh: string, en: string): Text => ({ zh, en });

const first: Policy = {
  format: 1,
  code: 'random-year',
  version: '1',
  title: text('随机年度办法', 'A random year'),
  source: text('测试', 'test'),
  confirmed: true,
  effective: { from: '2026-01-01' },
  buckets: [
    { id: 'required', title: text('必修', 'Required') },
    { id: 'elective', title: text('选修', 'Elective'), max: 40 },
  ],
  rules: [
    { id: 'core', title: text('主体班', 'Core class'), when: { category: 'party_school_core' }, rate: { credits: 6, per: 'day' }, buckets: ['required'] },
    { id: 'session', title: text('中心组', 'Study group'), when: { category: 'study_group' }, rate: { credits: 2, per: 'session' }, buckets: ['required'] },
    { id: 'lecture', title: text('授课', 'Teaching'), when: { category: 'teaching' }, rate: { credits: 5, per: 'class_hour' }, itemCap: 20, buckets: ['elective'] },
    { id: 'online', title: text('网络学习', 'Online'), when: { category: 'online_elective' }, rate: { credits: 1, per: 'minute', every: 40 }, buckets: ['elective'] },
  ],
  limits: [
    { id: 'sessions', title: text('中心组全年', 'Study group in a year'), over: { rules: ['session'] }, max: 12 },
    { id: 'minutes', title: text('网络全年', 'Online in a year'), over: { rules: ['online'] }, max: 25 },
  ],
  requirements: [
    { id: 'total_min', title: text('总学分', 'Total'), counts: { total: true }, atLeast: 40 },
    { id: 'required_min', title: text('必修学分', 'Required'), counts: { bucket: 'required' }, atLeast: 20 },
  ],
  declarations: { categories: [{ category: 'teaching', evidence: [] }] },
  people: { excluded: [{ id: 'retired', title: text('已退休', 'Retired'), when: { 'profile.status': '已退休' } }] },
};

/** Every rate and every limit of the first is another in the second; {@link countYear} writes both down once more, by hand. */
const second: Policy = {
  ...first,
  version: '2',
  buckets: [
    { id: 'required', title: text('必修', 'Required') },
    { id: 'elective', title: text('选修', 'Elective'), max: 36 },
  ],
  rules: [
    { id: 'core', title: text('主体班', 'Core class'), when: { category: 'party_school_core' }, rate: { credits: 5, per: 'day' }, buckets: ['required'] },
    { id: 'session', title: text('中心组', 'Study group'), when: { category: 'study_group' }, rate: { credits: 3, per: 'session' }, buckets: ['required'] },
    { id: 'lecture', title: text('授课', 'Teaching'), when: { category: 'teaching' }, rate: { credits: 4, per: 'class_hour' }, itemCap: 18, buckets: ['elective'] },
    { id: 'online', title: text('网络学习', 'Online'), when: { category: 'online_elective' }, rate: { credits: 1, per: 'minute', every: 45 }, buckets: ['elective'] },
  ],
  limits: [
    { id: 'sessions', title: text('中心组全年', 'Study group in a year'), over: { rules: ['session'] }, max: 9 },
    { id: 'minutes', title: text('网络全年', 'Online in a year'), over: { rules: ['online'] }, max: 22.5 },
  ],
  requirements: [
    { id: 'total_min', title: text('总学分', 'Total'), counts: { total: true }, atLeast: 38 },
    { id: 'required_min', title: text('必修学分', 'Required'), counts: { bucket: 'required' }, atLeast: 17.5 },
  ],
};

export const YEAR_POLICIES = { 1: first, 2: second } as const;
