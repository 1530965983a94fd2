import type { Policy } from '../policy/policy-document';
import { BELOW_DIVISION_LEVEL, DIVISION_LEVEL, TIME_UNITS } from './national-people';

const ONLINE_UNITS = ['credit', 'class_hour', 'minute', 'second'] as const;

export const zhejiangSample: Policy = {
  format: 1,
  code: 'zhejiang-sample',
  version: '1',
  title: { zh: '浙江省学分制办法（样例，待确认）', en: 'Zhejiang credit measure (sample, to be confirmed)' },
  source: {
    zh: '省级办法原文未取得；学分标准取自浙江师范大学校内办法（zzb.zjnu.edu.cn，2022-03-02），最低要求取自全国规定',
    en: 'The provincial measure could not be obtained; rates from a university’s own rule (zzb.zjnu.edu.cn, 2022-03-02), minimums from the national rules',
  },
  confirmed: false,
  note: { zh: '样例，不代表浙江省规定，启用前须逐条确认。', en: 'A sample, not the Zhejiang figures; every line must be confirmed before use.' },
  effective: { from: '2024-01-01' },
  vocabulary: {
    categories: [
      { code: 'online_required', zh: '网络必修课程', en: 'Online required course', units: ONLINE_UNITS },
      { code: 'online_elective', zh: '网络选修课程', en: 'Online elective course', units: ONLINE_UNITS },
    ],
  },
  conversions: [{ unit: 'day', is: 6, of: 'class_hour' }],
  ledgers: [
    { id: 'credits', title: { zh: '学分', en: 'Credits' }, unit: { zh: '学分', en: 'credits' } },
    { id: 'days', title: { zh: '天数', en: 'Days' }, unit: { zh: '天', en: 'days' } },
  ],
  buckets: [
    { id: 'concentrated', title: { zh: '集中培训', en: 'Concentrated training' } },
    { id: 'concentrated_days', ledger: 'days', title: { zh: '集中培训天数', en: 'Days of concentrated training' } },
    { id: 'online', title: { zh: '网络学习', en: 'Online study' } },
    { id: 'study_group', title: { zh: '中心组学习', en: 'Study group' } },
  ],
  rules: [
    {
      id: 'study_group',
      title: { zh: '中心组学习', en: 'Study-group session' },
      clause: '样例二',
      when: { category: 'study_group' },
      rate: { credits: 2, per: 'session' },
      buckets: ['study_group'],
    },
    {
      id: 'online_minutes',
      title: { zh: '网络学习', en: 'Online study' },
      clause: '样例三',
      when: { category: ['online_required', 'online_elective'], unit: ['minute', 'second'] },
      rate: { credits: 1, per: 'minute', every: 40 },
      buckets: ['online'],
    },
    {
      id: 'online_held',
      title: { zh: '自带学分的网络课程', en: 'Online course with its own credits' },
      clause: '样例三',
      when: { category: ['online_required', 'online_elective'], unit: ['credit', 'class_hour'] },
      rate: { held: true },
      buckets: ['online'],
    },
    {
      id: 'half_day',
      title: { zh: '集中培训', en: 'Concentrated training' },
      clause: '样例一',
      when: { unit: [...TIME_UNITS], category: { not: ['teaching'] } },
      measure: { unit: 'half_day', from: ['extra.attendedHalfDays', 'quantity'] },
      rate: { credits: 3, per: 'half_day' },
      alsoEarns: { days: { measure: { unit: 'half_day', from: ['extra.attendedHalfDays', 'quantity'] }, rate: { credits: 0.5, per: 'half_day' } } },
      buckets: ['concentrated', 'concentrated_days'],
    },
  ],
  requirements: [
    {
      id: 'concentrated_min',
      title: { zh: '每年集中培训', en: 'Concentrated training in the year' },
      clause: 'N2',
      when: BELOW_DIVISION_LEVEL,
      anyOf: [
        { id: 'concentrated_days_min', title: { zh: '集中培训天数', en: 'Days' }, clause: 'N2', counts: { bucket: 'concentrated_days' }, atLeast: 12 },
        { id: 'concentrated_hours_min', title: { zh: '集中培训学时', en: 'Class hours' }, clause: 'N2', counts: { bucket: 'concentrated' }, atLeast: 90 },
      ],
    },
    { id: 'online_min', title: { zh: '年度网络学习', en: 'Online study in the year' }, clause: 'N3', counts: { bucket: 'online' }, atLeast: 50 },
  ],
  cycles: [
    {
      id: 'division_level_five_years',
      title: { zh: '县处级每五年集中培训', en: 'Concentrated training in five years, division level' },
      clause: 'N1',
      when: DIVISION_LEVEL,
      years: 5,
      kind: 'fixed',
      firstYear: 2023,
      requirements: [
        {
          id: 'five_year_min',
          title: { zh: '五年集中培训', en: 'Concentrated training in five years' },
          clause: 'N1',
          anyOf: [
            { id: 'five_year_days', title: { zh: '三个月', en: 'Three months' }, clause: 'N1', counts: { bucket: 'concentrated_days' }, atLeast: 90 },
            { id: 'five_year_hours', title: { zh: '550 学时', en: '550 class hours' }, clause: 'N1', counts: { bucket: 'concentrated' }, atLeast: 550 },
          ],
        },
      ],
    },
  ],
};
