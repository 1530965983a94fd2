import type { Policy } from '../policy/policy-document';

export const guangzhou2007: Policy = {
  format: 1,
  code: 'guangzhou-2007',
  version: '1',
  title: { zh: '广州市干部教育培训学分制', en: 'Guangzhou, credit system for cadre training' },
  source: { zh: '2006 年 12 月 23 日新闻报道（news.sina.com.cn）', en: 'press report of 23 December 2006 (news.sina.com.cn)' },
  confirmed: true,
  effective: { from: '2007-01-01' },
  vocabulary: {
    categories: [
      { code: 'party_school_core', zh: '党校主体班', en: 'Party-school core class', units: ['day', 'half_day', 'class_hour'] },
      { code: 'external_training', zh: '外地培训', en: 'Organised training elsewhere', units: ['day', 'half_day', 'class_hour'] },
      { code: 'civil_servant_5x', zh: '公务员“5+X”培训', en: 'Civil-servant “5+X” training', units: ['half_day', 'day', 'class_hour'] },
    ],
  },
  conversions: [{ unit: 'day', is: 6, of: 'class_hour' }],
  buckets: [
    { id: 'municipal', axis: 'organiser', title: { zh: '市组织、人事部门主办', en: 'Organised by the municipal organisation or HR department' }, when: { 'attributes.organiserLevel': 'municipal' } },
  ],
  rules: [
    {
      id: 'degree_study',
      title: { zh: '学历学位教育', en: 'Degree study' },
      clause: '学历学位教育',
      when: { category: 'degree_study' },
      gates: [
        {
          title: { zh: '有证明并经单位同意', en: 'with proof and approval of the unit' },
          when: { 'attributes.proof': { not: false }, 'attributes.unitApproved': { not: false } },
        },
      ],
      rate: { flat: 42 },
    },
    {
      id: 'training',
      title: { zh: '培训', en: 'Training' },
      clause: '学分计算',
      when: { unit: ['day', 'half_day', 'class_hour'] },
      rate: { credits: 6, per: 'day' },
    },
  ],
  limits: [{ id: 'degree_study_year', title: { zh: '学历学位教育', en: 'Degree study' }, clause: '学历学位教育', over: { rules: ['degree_study'] }, times: 1 }],
  requirements: [
    { id: 'total_min', title: { zh: '年度学分', en: 'Credits of the year' }, clause: '学分要求', counts: { total: true }, atLeast: 72 },
    { id: 'municipal_min', title: { zh: '市组织、人事部门主办的培训', en: 'From training organised by the municipality' }, clause: '学分要求', counts: { bucket: 'municipal' }, atLeast: 30 },
  ],
  carryOver: [
    { id: 'surplus', title: { zh: '超出学分结转', en: 'Surplus carried over' }, clause: '结转', above: 'total_min', validYears: 5, use: 'as_needed' },
  ],
  cycles: [
    {
      id: 'five_years',
      title: { zh: '局、处级五年周期', en: 'Five years, division level and up' },
      clause: '学分要求',
      when: { any: [{ 'profile.post': { atLeast: '县处级副职' } }, { 'profile.rank': { atLeast: '四级调研员' } }] },
      years: 5,
      kind: 'fixed',
      firstYear: 2007,
      requirements: [
        { id: 'five_year_total', title: { zh: '五年学分', en: 'Credits in five years' }, clause: '学分要求', counts: { total: true }, atLeast: 380 },
        { id: 'five_year_municipal', title: { zh: '五年市级主办学分', en: 'Of which municipal' }, clause: '学分要求', counts: { bucket: 'municipal' }, atLeast: 250 },
      ],
    },
  ],
};
