import type { ClassStory } from './class-story';

const CORE_CLASS = '第二十六期中青年干部培训班';

/** Announced, approved, asked for, being drafted, given up. */
export const COMING_CLASSES: readonly ClassStory[] = [
  {
    title: '第二期科级领导干部任职培训班', introduction: '今年第二期，报名开放前先行点名调训。',
    kind: 'APPOINTMENT', type: 'CORE', form: 'off_job', category: 'party_school_core', approval: 'organisation', selfEnrolment: false,
    supervisor: '林婉清', startsOn: 20, days: 4, enrols: [5, 14], capacity: 30, leastPeople: 20,
    courses: ['党的二十届四中全会精神解读', '廉洁从政与纪法教育', '公共管理前沿', '民法典与政府合同管理'],
    fieldDay: [2, '方岩初心讲堂', '红色资源与党性锻炼'], plan: 'annual',
    named: { count: 10, posts: ['乡科级正职'] }, namedAgain: { count: 4, from: CORE_CLASS },
    people: [], until: 'published',
  },
  {
    title: '社会工作与信访业务培训班', introduction: '市委社会工作部门与信访系统联合培训。',
    kind: 'SPECIALISED', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'unit', organiser: '市信访局、市委党校',
    supervisor: '方立新', startsOn: 24, days: 2, enrols: [8, 18], capacity: 40, leastPeople: 20,
    courses: ['信访工作与群众心理', '党建引领基层治理'], plan: 'annual', people: [], until: 'approved',
  },
  {
    title: '招商引资与营商环境专题培训班', introduction: '招商一线干部实务培训。',
    kind: 'IN_SERVICE', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'unit',
    supervisor: '赵庆和', startsOn: 12, days: 2, enrols: [-12, 3], capacity: 40, leastPeople: 20,
    courses: ['招商引资实务', '县域经济高质量发展'], plan: 'annual',
    people: [{ path: 'self', settled: 'confirmed', count: 5, ranks: ['一级主任科员', '二级主任科员'] }],
    trainee: 'confirmed', until: 'cancelled', cancelledBecause: '与全市招商大会时间冲突，调整到明年一季度举办',
  },
  {
    title: '安全生产与应急处置专题培训班', introduction: '根据近期督查情况临时增设。',
    kind: 'SPECIALISED', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'unit_then_organisation', organiser: '市应急管理局、市委党校',
    supervisor: '郑海燕', startsOn: 16, days: 2, enrols: [6, 12], capacity: 50, leastPeople: 30,
    courses: ['安全生产监管实务', '突发事件应急处置与舆情应对'], plan: 'ad_hoc',
    named: { count: 6, unitKinds: ['镇乡', '街道'] }, namedAgain: { count: 5, from: CORE_CLASS },
    people: [], until: 'submitted',
  },
  {
    title: '年终督查与绩效考核业务培训班', introduction: '各单位考核工作负责人参加。',
    kind: 'SPECIALISED', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'unit', organiser: '市委办公室、市委党校',
    supervisor: '陈思远', startsOn: 22, days: 1, enrols: [7, 15], capacity: 60, leastPeople: 30,
    courses: ['预算绩效管理', '公文写作与处理规范'], plan: 'ad_hoc',
    namedAgain: { count: 3, from: '第二期科级领导干部任职培训班' },
    people: [], until: 'submitted',
  },
  {
    title: '保密与机关档案管理业务培训班', introduction: '', kind: 'SPECIALISED', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'unit',
    supervisor: '', startsOn: 26, days: 2, enrols: [10, 20], capacity: 40,
    courses: ['保密与档案管理'], plan: null, people: [], until: 'draft',
  },
];
