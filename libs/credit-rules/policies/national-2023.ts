import type { Policy, Rule } from '../policy/policy-document';
import { BELOW_DIVISION_LEVEL, DIVISION_LEVEL } from './national-people';

const LEAVE_GATE: NonNullable<Rule['gates']> = [
  {
    title: { zh: '请假不超过总学时的 1/7', en: 'leave of no more than 1/7 of the class hours' },
    clause: 'N5',
    when: { any: [{ 'extra.leaveHours': { exists: false } }, { share: { of: 'extra.leaveHours', in: 'extra.plannedHours', atMost: '1/7' } }] },
    flag: 'withdrawn',
  },
];

const NOT_CONCENTRATED = ['teaching', 'online_required', 'online_elective', 'study_group', 'published_paper', 'degree_study'] as const;

export const national2023: Policy = {
  format: 1,
  code: 'national-2023',
  version: '1',
  title: { zh: '干部教育培训工作条例（2023 年修订）基本要求', en: 'National minimums, 2023 regulations on cadre training' },
  source: {
    zh: '《干部教育培训工作条例》（12371.cn，2023-10-17）；《全国干部教育培训规划（2023—2027年）》',
    en: 'Regulations on cadre education and training (12371.cn, 2023-10-17); national plan 2023–2027',
  },
  confirmed: true,
  note: { zh: '“3 个月”按 90 天计；每天 6 学时。', en: '“3 months” are counted as 90 days; a day has 6 class hours.' },
  effective: { from: '2023-10-01' },
  ledgers: [
    { id: 'hours', title: { zh: '学时', en: 'Class hours' }, unit: { zh: '学时', en: 'class hours' } },
    { id: 'days', title: { zh: '天数', en: 'Days' }, unit: { zh: '天', en: 'days' } },
  ],
  conversions: [{ unit: 'day', is: 6, of: 'class_hour' }],
  buckets: [
    { id: 'concentrated', title: { zh: '集中培训', en: 'Concentrated training' } },
    { id: 'concentrated_days', ledger: 'days', title: { zh: '集中培训天数', en: 'Days of concentrated training' } },
    { id: 'online', title: { zh: '网络学习', en: 'Online study' } },
  ],
  rules: [
    {
      id: 'online_study',
      title: { zh: '网络学习', en: 'Online study' },
      clause: 'N3',
      when: { category: ['online_required', 'online_elective'], unit: ['credit', 'class_hour'] },
      rate: { held: true },
      buckets: ['online'],
    },
    {
      id: 'concentrated_by_day',
      title: { zh: '集中培训（按天）', en: 'Concentrated training, by the day' },
      clause: 'N2',
      when: { unit: ['day', 'half_day'], category: { not: NOT_CONCENTRATED } },
      gates: LEAVE_GATE,
      measure: { unit: 'class_hour', from: ['extra.classHours', 'quantity'] },
      rate: { credits: 1, per: 'class_hour' },
      alsoEarns: { days: { measure: { unit: 'day', from: ['extra.days', 'quantity'] }, rate: { credits: 1, per: 'day' } } },
      buckets: ['concentrated', 'concentrated_days'],
    },
    {
      id: 'concentrated_by_hour',
      title: { zh: '集中培训（按学时）', en: 'Concentrated training, by the hour' },
      clause: 'N2',
      when: { unit: 'class_hour', category: { not: NOT_CONCENTRATED } },
      gates: LEAVE_GATE,
      rate: { credits: 1, per: 'class_hour' },
      alsoEarns: { days: { measure: { unit: 'day', from: ['extra.days'], smallestOf: ['calendar_days', 'quantity'] }, rate: { credits: 1, per: 'day' } } },
      buckets: ['concentrated', 'concentrated_days'],
    },
    {
      id: 'concentrated_recorded',
      title: { zh: '集中培训（另记学时）', en: 'Concentrated training with its hours recorded beside' },
      clause: 'N2',
      when: { 'extra.classHours': { exists: true }, category: { not: NOT_CONCENTRATED } },
      gates: LEAVE_GATE,
      measure: { unit: 'class_hour', from: ['extra.classHours'] },
      rate: { credits: 1, per: 'class_hour' },
      alsoEarns: { days: { measure: { unit: 'day', from: ['extra.days'] }, rate: { credits: 1, per: 'day' } } },
      buckets: ['concentrated', 'concentrated_days'],
    },
  ],
  requirements: [
    {
      id: 'concentrated_min',
      title: { zh: '乡科级及以下每年集中培训', en: 'Concentrated training a year, section level and below' },
      clause: 'N2',
      when: BELOW_DIVISION_LEVEL,
      anyOf: [
        { id: 'concentrated_days_min', title: { zh: '集中培训天数', en: 'Days' }, clause: 'N2', counts: { bucket: 'concentrated_days' }, atLeast: 12 },
        { id: 'concentrated_hours_min', title: { zh: '集中培训学时', en: 'Class hours' }, clause: 'N2', counts: { bucket: 'concentrated' }, atLeast: 90 },
      ],
    },
    { id: 'online_min', title: { zh: '年度网络学习', en: 'Online study in the year' }, clause: 'N3', counts: { bucket: 'online' }, atLeast: 50 },
    {
      id: 'after_promotion',
      title: { zh: '提任后一年内补足培训', en: 'Training to be completed within a year after promotion' },
      clause: 'N4',
      when: { 'profile.promotedBeforeTraining': true },
      counts: { bucket: 'concentrated' },
      atLeast: 90,
      deadline: { after: 'profile.postSince', months: 12 },
    },
  ],
  verdict: {
    consequences: [
      { code: 'make_up', title: { zh: '安排补训', en: 'make-up training' }, clause: 'N6', when: { allMet: false } },
      { code: 'not_excellent', title: { zh: '年度考核不评为优秀', en: 'no “excellent” in the annual appraisal' }, clause: 'N6', wording: 'generally', when: { allMet: false } },
    ],
  },
  cycles: [
    {
      id: 'division_level_five_years',
      title: { zh: '县处级每五年集中培训', en: 'Concentrated training in five years, division level' },
      clause: 'N1',
      when: DIVISION_LEVEL,
      years: 5,
      kind: 'fixed',
      firstYear: 2023,
      makeUp: true,
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
