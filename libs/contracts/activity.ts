/**
 * The vocabulary of what happened. Ledger entries, imports and policies share it; policies say what it is worth.
 * `labels.zh` is also the spelling used in spreadsheets (培训类别).
 */
export const ACTIVITY_CATEGORIES = {
  party_school_core: { zh: '党校主体班', en: 'Party-school core class', unit: 'day' },
  civil_servant_5x: { zh: '公务员“5+X”培训', en: 'Civil-servant “5+X” training', unit: 'half_day' },
  external_training: { zh: '外地培训', en: 'Organised training elsewhere', unit: 'day' },
  overseas: { zh: '境外培训', en: 'Training overseas', unit: 'day' },
  university_self_selected: { zh: '高校自主选学', en: 'Self-selected university class', unit: 'class' },
  teaching: { zh: '教学授课', en: 'Teaching', unit: 'class_hour' },
  published_paper: { zh: '发表论文', en: 'Published paper', unit: 'paper' },
  study_group: { zh: '中心组学习', en: 'Study-group session', unit: 'session' },
  online_required: { zh: '网络必修课程', en: 'Online required course', unit: 'credit' },
  online_elective: { zh: '网络选修课程', en: 'Online elective course', unit: 'credit' },
  degree_study: { zh: '学历学位教育', en: 'Degree study', unit: 'credit' },
  in_house_training: { zh: '本单位内训', en: 'In-house training', unit: 'credit' },
} as const satisfies Record<string, { zh: string; en: string; unit: QuantityUnit }>;

/** Units a quantity is measured in. `credit` is a value stated by the source itself (a course, a certificate, a filing). */
export const QUANTITY_UNITS = {
  day: { zh: '天', en: 'day' },
  half_day: { zh: '半天', en: 'half-day' },
  class_hour: { zh: '学时', en: 'class hour' },
  minute: { zh: '分钟', en: 'minute' },
  second: { zh: '秒', en: 'second' },
  session: { zh: '次', en: 'session' },
  class: { zh: '班次', en: 'class' },
  paper: { zh: '篇', en: 'paper' },
  item: { zh: '项', en: 'item' },
  credit: { zh: '学分', en: 'credit' },
} as const;

export type QuantityUnit = keyof typeof QUANTITY_UNITS;
export type ActivityCategory = keyof typeof ACTIVITY_CATEGORIES;

/** 层级: who organised it, or the level of the journal. */
export const ORGANISER_LEVELS = {
  unit: { zh: '单位', en: 'own unit' },
  county: { zh: '县级', en: 'county' },
  municipal: { zh: '市级', en: 'municipal' },
  provincial: { zh: '省级', en: 'provincial' },
  national: { zh: '国家级', en: 'national' },
} as const;

/** 形式. */
export const TRAINING_FORMS = {
  off_job: { zh: '脱产', en: 'off-job' },
  concentrated: { zh: '集中', en: 'concentrated' },
  online: { zh: '网络', en: 'online' },
  other: { zh: '其他', en: 'other' },
} as const;
export type TrainingForm = keyof typeof TRAINING_FORMS;
