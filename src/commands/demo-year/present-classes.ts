import type { ClassStory } from './class-story';

const MIDDLE_RANKS = ['一级主任科员', '二级主任科员', '三级主任科员'];

/** In their rooms today, and open to applications today. */
export const PRESENT_CLASSES: readonly ClassStory[] = [
  {
    title: '第二十六期中青年干部培训班', introduction: '主体班次，脱产两周，集中理论教育、党性锻炼与专题研讨，结业提交调研报告。',
    kind: 'IN_SERVICE', type: 'CORE', form: 'off_job', category: 'party_school_core', approval: 'organisation', selfEnrolment: false,
    supervisor: '陈思远', startsOn: -4, days: 10, enrols: [-28, -10], capacity: 45, leastPeople: 30,
    courses: ['党的二十届四中全会精神解读', '马克思主义经典著作导读', '新时代党的自我革命', '县域经济高质量发展', '党建引领基层治理', '民法典与政府合同管理', '廉洁从政与纪法教育', '突发事件应急处置与舆情应对'],
    fieldDay: [6, '方岩初心讲堂', '红色资源与党性锻炼'], plan: 'annual',
    named: { count: 20, posts: ['乡科级副职'] },
    people: [{ path: 'nomination', settled: 'confirmed', count: 20, ranks: MIDDLE_RANKS }],
    leave: [
      { who: 3, from: [1, 'pm'], until: [2, 'am'], kind: 'sick', reason: '牙科手术', settled: 'closed' },
      { who: 9, from: [2, 'am'], until: [2, 'am'], kind: 'official', reason: '参加市政府常务会议汇报', settled: 'approved' },
      { who: 14, from: [5, 'am'], until: [5, 'am'], kind: 'personal', reason: '孩子家长会', settled: 'requested' },
      { who: 17, from: [5, 'am'], until: [5, 'pm'], kind: 'official', reason: '迎接省级安全检查', settled: 'requested' },
      { who: 21, from: [6, 'am'], until: [7, 'am'], kind: 'personal', reason: '家人住院陪护', settled: 'requested' },
      { who: 25, from: [4, 'pm'], until: [4, 'pm'], kind: 'personal', reason: '办理私事', settled: 'refused', refusedBecause: '当天下午分组汇报，请课后办理' },
    ],
    appraised: 'in_part', evaluatedOn: 2, until: 'running',
  },
  {
    title: '水环境治理与河湖长制专题培训班', introduction: '水务、生态、镇街共治共学，半天课堂半天现场。',
    kind: 'SPECIALISED', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'unit', organiser: '市水务局、市委党校',
    supervisor: '胡志强', startsOn: -1, days: 4, enrols: [-24, -8], capacity: 40, leastPeople: 15,
    courses: ['河湖长制与水环境治理', '突发事件应急处置与舆情应对', '行政执法规范与案卷评查'],
    fieldDay: [2, '水厂教学厅', '河湖长制与水环境治理'], plan: 'annual',
    people: [
      { path: 'nomination', settled: 'confirmed', count: 6, ownUnit: true },
      { path: 'self', settled: 'confirmed', count: 18, unitKinds: ['镇乡', '街道'] },
      { path: 'self', settled: 'refused', count: 1, unitKinds: ['市机关部门'] },
    ],
    leave: [
      { who: 5, from: [2, 'pm'], until: [2, 'pm'], kind: 'official', reason: '防汛值班', settled: 'requested' },
      { who: 'trainee', from: [2, 'am'], until: [2, 'am'], kind: 'official', reason: '单位例会', settled: 'refused', refusedBecause: '当天为现场教学，请与单位调整例会时间' },
    ],
    topicChanged: { session: 3, topic: '行政执法案卷评查实训', on: -3 },
    evaluatedOn: 0, trainee: 'confirmed', until: 'running',
  },
  {
    title: '学习贯彻党的二十届四中全会精神专题培训班', introduction: '名额分配到单位，未用名额到期统筹使用。',
    kind: 'IN_SERVICE', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'unit_then_organisation',
    supervisor: '林婉清', startsOn: 9, days: 3, enrols: [-6, 4], capacity: 60, leastPeople: 30,
    courses: ['党的二十届四中全会精神解读', '新时代党的自我革命', '县域经济高质量发展', '党建引领基层治理'], plan: 'annual',
    quotas: { units: 14, seats: 3, ownUnit: 6, pooledOn: 6 },
    people: [
      { path: 'nomination', settled: 'confirmed', count: 12, ranks: MIDDLE_RANKS },
      { path: 'nomination', settled: 'confirmed', count: 1, ownUnit: true },
      { path: 'self', settled: 'open', count: 2, ownUnit: true },
      { path: 'self', settled: 'unit_agreed', count: 9, unitKinds: ['市机关部门'] },
      { path: 'self', settled: 'open', count: 8, unitKinds: ['市机关部门', '镇乡'] },
      { path: 'self', settled: 'withdrawn', count: 2, unitKinds: ['市机关部门'] },
    ],
    trainee: 'open', until: 'enrolling',
  },
  {
    title: '人工智能与数字政府建设专题培训班', introduction: '上机实训，座位以机位为限；额满后按报名先后候补。',
    kind: 'IN_SERVICE', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'unit',
    supervisor: '欧阳晓雯', startsOn: 14, days: 2, enrols: [-5, 8], capacity: 16, leastPeople: 10,
    courses: ['人工智能在政务中的应用', '数字政府建设与一件事改革'], plan: 'annual',
    people: [
      { path: 'self', settled: 'confirmed', count: 11, ranks: ['一级科员', '四级主任科员', '三级主任科员'] },
      { path: 'self', settled: 'open', count: 5, ranks: ['一级科员', '四级主任科员'] },
      { path: 'self', settled: 'open', count: 4, ranks: ['四级主任科员'] },
    ],
    trainee: 'open', until: 'enrolling',
  },
  {
    title: '之江大学公共管理自主选学班', introduction: '高校自主选学，完成全部课程后取得结业证书。',
    kind: 'IN_SERVICE', type: 'SPECIAL_TOPIC', form: 'off_job', category: 'university_self_selected', approval: 'organisation', organiser: '之江大学公共管理学院',
    supervisor: '沈知行', startsOn: 17, days: 5, enrols: [-4, 10], capacity: 24, leastPeople: 12,
    courses: ['公共管理前沿', '数字政府建设与一件事改革', '县域经济高质量发展'],
    fieldDay: [0, '之江大学案例教室', '公共管理前沿'], place: '之江大学华家池校区', plan: 'annual',
    people: [
      { path: 'self', settled: 'confirmed', count: 7, ranks: MIDDLE_RANKS },
      { path: 'self', settled: 'open', count: 6, ranks: ['四级调研员', '一级主任科员'] },
    ],
    until: 'enrolling',
  },
  {
    title: '行政执法人员专门业务培训班', introduction: '执法岗位人员由单位推荐，考试合格后换发执法证件。',
    kind: 'SPECIALISED', type: 'SPECIAL_TOPIC', form: 'concentrated', category: 'civil_servant_5x', approval: 'organisation', selfEnrolment: false, organiser: '市司法局、市委党校',
    supervisor: '徐国栋', startsOn: 6, days: 2, enrols: [-9, 2], capacity: 48, leastPeople: 40,
    courses: ['行政执法规范与案卷评查', '行政复议与行政诉讼应对'], plan: 'annual',
    people: [
      { path: 'nomination', settled: 'confirmed', count: 20, unitKinds: ['派出机构'] },
      { path: 'nomination', settled: 'open', count: 7, unitKinds: ['派出机构'] },
      { path: 'nomination', settled: 'refused', count: 2, unitKinds: ['派出机构'] },
    ],
    until: 'enrolling',
  },
];
