import type { TeachingMethod } from '../../modules/catalog/public';

/** Title, topics, methods, class hours, and what it is about. */
export type CourseStory = readonly [title: string, topics: readonly string[], methods: readonly TeachingMethod[], classHours: number, summary: string];

export const COURSES: readonly CourseStory[] = [
  ['党的二十届四中全会精神解读', ['党的创新理论'], ['lecture', 'seminar'], 4, '全会精神要点与“十五五”时期的目标任务。'],
  ['新时代党的自我革命', ['党的创新理论', '党性教育'], ['lecture', 'case_analysis'], 4, '全面从严治党的制度与实践。'],
  ['马克思主义经典著作导读', ['党的创新理论'], ['seminar'], 4, '精读原文，分组研讨。'],
  ['红色资源与党性锻炼', ['党性教育'], ['social_practice'], 4, '在现场教学点听讲解、重温誓词、交流体会。'],
  ['廉洁从政与纪法教育', ['党性教育', '依法行政'], ['case_analysis', 'multimedia'], 4, '以本地典型案件为例说明纪法边界。'],
  ['行政执法规范与案卷评查', ['依法行政'], ['case_analysis', 'seminar'], 8, '执法程序、证据与文书，分组评查案卷。'],
  ['行政复议与行政诉讼应对', ['依法行政'], ['case_analysis'], 4, '常见败诉原因与应诉准备。'],
  ['民法典与政府合同管理', ['依法行政'], ['lecture'], 4, '合同审查要点与风险防范。'],
  ['县域经济高质量发展', ['经济发展'], ['lecture', 'seminar'], 4, '产业、要素与营商环境。'],
  ['招商引资实务', ['经济发展'], ['case_analysis', 'multimedia'], 4, '项目研判、谈判与落地服务。'],
  ['先进制造业现场观摩', ['经济发展'], ['social_practice'], 4, '走进企业看数字化车间。'],
  ['预算绩效管理', ['财政审计'], ['lecture', 'case_analysis'], 4, '绩效目标、监控与评价。'],
  ['政府采购与国有资产管理', ['财政审计'], ['lecture'], 4, '采购流程、资产配置与处置。'],
  ['审计整改与内部控制', ['财政审计'], ['case_analysis'], 4, '审计常见问题与内控建设。'],
  ['党建引领基层治理', ['基层治理'], ['lecture', 'social_practice'], 4, '网格、矛盾调处与群众工作。'],
  ['信访工作与群众心理', ['基层治理'], ['case_analysis', 'seminar'], 4, '接访技巧与情景模拟。'],
  ['乡村振兴与强村富民', ['基层治理', '经济发展'], ['lecture', 'social_practice'], 4, '村集体经济与人居环境案例。'],
  ['数字政府建设与一件事改革', ['数字改革'], ['lecture', 'multimedia'], 4, '业务协同、数据共享与流程再造。'],
  ['人工智能在政务中的应用', ['数字改革'], ['multimedia', 'seminar'], 4, '大模型的用途、边界与保密要求。'],
  ['突发事件应急处置与舆情应对', ['应急管理'], ['case_analysis', 'seminar'], 4, '桌面推演与新闻发布模拟。'],
  ['安全生产监管实务', ['应急管理'], ['lecture', 'case_analysis'], 4, '责任体系、隐患排查与执法。'],
  ['公文写作与处理规范', ['公文与机关事务'], ['lecture', 'seminar'], 4, '文种、格式与常见错误，当堂改稿。'],
  ['保密与档案管理', ['公文与机关事务'], ['lecture', 'multimedia'], 4, '定密、涉密载体与归档。'],
  ['河湖长制与水环境治理', ['生态文明'], ['lecture', 'social_practice'], 4, '流域治理、岸线管护与公众参与。'],
  ['公共管理前沿', ['公共服务'], ['lecture', 'case_analysis'], 4, '公共政策分析与绩效领导力。'],
  ['机关礼仪与有效沟通', ['公共服务', '公文与机关事务'], ['seminar', 'multimedia'], 4, '接待、协调与表达。'],
];

export const TOPICS: readonly string[] = [...new Set(COURSES.flatMap(([, topics]) => topics))];
