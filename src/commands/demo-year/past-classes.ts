import type { ClassStory } from './class-story';

const SECTION_LEADERS = ['乡科级正职', '乡科级副职'];

/** From spring on: one put away, three closed, one that ended last week and waits for its papers. */
export const PAST_CLASSES: readonly ClassStory[] = [
  {
    title: '第一期科级领导干部任职培训班', introduction: '面向新任科级领导干部，按任职要求安排理论教育、党性教育与履职能力课程。',
    kind: 'APPOINTMENT', type: 'CORE', form: 'off_job', category: 'party_school_core', approval: 'organisation', selfEnrolment: false,
    supervisor: '林婉清', startsOn: -165, days: 4, enrols: [-190, -172], capacity: 30, leastPeople: 20,
    courses: ['党的二十届四中全会精神解读', '廉洁从政与纪法教育', '民法典与政府合同管理', '公共管理前沿', '突发事件应急处置与舆情应对'],
    fieldDay: [2, '方岩初心讲堂', '红色资源与党性锻炼'], plan: 'annual',
    named: { count: 12, posts: SECTION_LEADERS },
    people: [{ path: 'nomination', settled: 'confirmed', count: 16, posts: SECTION_LEADERS }],
    appraised: 'wholly', certificates: 'one_reissued', until: 'archived',
  },
  {
    title: '公务员初任培训班', introduction: '新录用公务员初任培训，须在试用期内完成。',
    kind: 'INITIAL', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'none', selfEnrolment: false,
    supervisor: '欧阳晓雯', startsOn: -140, days: 4, enrols: [-160, -146], capacity: 40, leastPeople: 20,
    courses: ['新时代党的自我革命', '公文写作与处理规范', '保密与档案管理', '机关礼仪与有效沟通', '行政执法规范与案卷评查', '廉洁从政与纪法教育'],
    plan: 'annual',
    people: [{ path: 'list', settled: 'confirmed', count: 34, ranks: ['二级科员'] }],
    leave: [
      { who: 4, from: [1, 'am'], until: [1, 'pm'], kind: 'sick', reason: '发热就诊，附医院证明', settled: 'closed' },
      { who: 11, from: [3, 'am'], until: [3, 'am'], kind: 'official', reason: '单位值班交接', settled: 'closed' },
    ],
    certificates: 'issued', until: 'closed',
  },
  {
    title: '公文写作与办公业务培训班', introduction: '以改稿为主的小班教学，学员自带近期公文。',
    kind: 'SPECIALISED', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'unit',
    supervisor: '欧阳晓雯', startsOn: -118, days: 2, enrols: [-138, -122], capacity: 32, leastPeople: 15,
    courses: ['公文写作与处理规范', '保密与档案管理', '机关礼仪与有效沟通'], plan: 'annual',
    people: [
      { path: 'self', settled: 'confirmed', count: 22, ranks: ['一级科员', '四级主任科员'] },
      { path: 'self', settled: 'refused', count: 2, ranks: ['一级科员'] },
      { path: 'nomination', settled: 'confirmed', count: 5, ranks: ['三级主任科员'] },
    ],
    trainee: 'confirmed', certificates: 'issued', until: 'closed',
  },
  {
    title: '财政预算与国有资产管理业务培训班', introduction: '财务岗位专门业务培训，结合年度审计问题讲解。',
    kind: 'SPECIALISED', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'organisation', organiser: '市财政局、市委党校',
    supervisor: '钱伟民', startsOn: -104, days: 2, enrols: [-124, -110], capacity: 36, leastPeople: 15,
    courses: ['预算绩效管理', '政府采购与国有资产管理', '审计整改与内部控制'], plan: 'annual',
    people: [{ path: 'nomination', settled: 'confirmed', count: 28, ranks: ['二级主任科员', '三级主任科员'] }],
    reopenedBecause: '签到表漏录，经核对纸质签到表予以更正', until: 'closed',
  },
  {
    title: '乡镇（街道）基层治理专题培训班', introduction: '面向镇街分管负责人与骨干，以案例与现场教学为主。',
    kind: 'IN_SERVICE', type: 'SPECIAL_TOPIC', form: 'off_job', category: 'civil_servant_5x', approval: 'unit',
    supervisor: '方立新', startsOn: -9, days: 3, enrols: [-30, -14], capacity: 36, leastPeople: 20,
    courses: ['党建引领基层治理', '信访工作与群众心理', '乡村振兴与强村富民', '突发事件应急处置与舆情应对'],
    fieldDay: [1, '方岩初心讲堂', '党建引领基层治理'], plan: 'annual',
    people: [{ path: 'nomination', settled: 'confirmed', count: 30, unitKinds: ['镇乡', '街道'] }],
    until: 'running', lacksAgenda: true,
  },
];
