import type { Policy } from '../policy/policy-document';

const MEASURED_UNITS = ['credit', 'class_hour', 'minute', 'second'] as const;

export const yunnanOnline2024: Policy = {
  format: 1,
  code: 'yunnan-online-2024',
  version: '1',
  title: { zh: '云南省干部在线学习学院学时认定', en: 'Yunnan online college, class hours' },
  source: { zh: '云南省干部在线学习学院帮助页（ynsgbzx.cn，1410）', en: 'Yunnan online college, help page 1410 (ynsgbzx.cn)' },
  confirmed: true,
  effective: { from: '2024-01-01' },
  vocabulary: {
    categories: [
      { code: 'online_required', zh: '网络必修课程', en: 'Online required course', units: MEASURED_UNITS },
      { code: 'online_elective', zh: '网络选修课程', en: 'Online elective course', units: MEASURED_UNITS },
    ],
  },
  ledgers: [{ id: 'hours', title: { zh: '学时', en: 'Class hours' }, unit: { zh: '学时', en: 'class hours' } }],
  buckets: [{ id: 'online', title: { zh: '网络学习', en: 'Online study' } }],
  rules: [
    {
      id: 'online_course',
      title: { zh: '网络课程', en: 'Online course' },
      clause: '学时认定',
      when: { category: ['online_required', 'online_elective'], unit: ['minute', 'second'] },
      rate: { per: 'minute', tiers: [{ upTo: 15, flat: 0.25 }, { below: 30, flat: 0.5 }, { flat: 1 }] },
      bonuses: [
        {
          title: { zh: '随学测试通过', en: 'study test passed' },
          clause: '学时认定',
          when: { any: [{ 'attributes.testPassed': true }, { 'extra.testPassed': true }] },
          rate: { flat: 0.5 },
        },
      ],
      buckets: ['online'],
    },
    {
      id: 'online_hours_given',
      title: { zh: '已认定学时的网络课程', en: 'Online course with its hours given' },
      clause: '学时认定',
      when: { category: ['online_required', 'online_elective'], unit: ['credit', 'class_hour'] },
      rate: { held: true },
      buckets: ['online'],
    },
  ],
  requirements: [
    { id: 'online_min', title: { zh: '年度网络学习', en: 'Online study in the year' }, clause: 'N3', counts: { bucket: 'online' }, atLeast: 50 },
  ],
};
