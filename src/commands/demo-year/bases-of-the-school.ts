import type { BaseApplication } from '../../modules/partners/public';

/** How far a base has come. Days are calendar days from today; `correctionDue` is also the day after which nothing is booked. */
export interface BaseStory {
  readonly application: BaseApplication;
  readonly appliedDaysAgo: number;
  readonly inspected?: { readonly daysAgo: number; readonly scores: readonly [number, number, number, number, number, number]; readonly remarks: string };
  readonly agreement?: { readonly number: string; readonly fromDaysAgo: number; readonly untilInDays: number };
  readonly correction?: { readonly daysAgo: number; readonly dueInDays: number; readonly advice: string };
  readonly suspended?: { readonly daysAgo: number; readonly reason: string };
  readonly venues: readonly { readonly name: string; readonly capacity: number; readonly mostClasses: number }[];
}

export const SCHOOL = { name: '示范市委党校（市行政学校）', address: '示范市江南街道学院路 1 号' };

export const ROOMS = [
  { name: '报告厅', capacity: 200, mostClasses: 2 },
  { name: '第一教室', capacity: 60, mostClasses: 1 },
  { name: '第二教室', capacity: 50, mostClasses: 1 },
  { name: '研讨教室', capacity: 40, mostClasses: 1 },
] as const;

/** The four kinds, each in a state of its own. */
export const BASES: readonly BaseStory[] = [
  {
    application: { name: '方岩乡党性教育现场教学点', kind: 'party_school', address: '示范市方岩乡红色广场 8 号', themes: '党性教育、革命传统', contactName: '吕方', contactPhone: '0579-87110021' },
    appliedDaysAgo: 700,
    inspected: { daysAgo: 660, scores: [19, 18, 13, 14, 14, 14], remarks: '主题鲜明，讲解队伍稳定，现场动线清楚。' },
    agreement: { number: '示党校基〔2025〕1 号', fromDaysAgo: 600, untilInDays: 480 },
    venues: [{ name: '方岩初心讲堂', capacity: 60, mostClasses: 1 }],
  },
  {
    application: { name: '之江大学公共管理学院教学基地', kind: 'university', address: '之江大学华家池校区', themes: '公共管理、数字政府', contactName: '沈知行', contactPhone: '0571-88120033' },
    appliedDaysAgo: 420,
    inspected: { daysAgo: 390, scores: [18, 18, 14, 13, 14, 13], remarks: '师资力量强，建议增加案例教学比重。' },
    agreement: { number: '示党校基〔2025〕4 号', fromDaysAgo: 320, untilInDays: 45 },
    venues: [{ name: '之江大学求是厅', capacity: 50, mostClasses: 1 }, { name: '之江大学案例教室', capacity: 30, mostClasses: 1 }],
  },
  {
    application: { name: '众科智造产业实训基地', kind: 'enterprise', address: '示范市经济开发区创新路 66 号', themes: '先进制造、营商环境', contactName: '胡建平', contactPhone: '0579-87220045' },
    appliedDaysAgo: 360,
    inspected: { daysAgo: 330, scores: [15, 14, 11, 11, 10, 11], remarks: '具备接待条件，安全讲解需加强。' },
    agreement: { number: '示党校基〔2026〕2 号', fromDaysAgo: 300, untilInDays: 420 },
    correction: { daysAgo: 40, dueInDays: 20, advice: '参观通道未设安全隔离，讲解员未持证。请完成通道改造并组织讲解员培训后报复核。' },
    suspended: { daysAgo: 12, reason: '通道改造施工期间暂停接待' },
    venues: [{ name: '智造展厅', capacity: 40, mostClasses: 1 }],
  },
  {
    application: { name: '西溪镇基层党建教学基地', kind: 'organisation_department', address: '示范市西溪镇党群服务中心', themes: '基层党建、乡村治理', contactName: '应秀兰', contactPhone: '0579-87330057' },
    appliedDaysAgo: 75,
    inspected: { daysAgo: 30, scores: [17, 16, 12, 12, 12, 12], remarks: '村社案例鲜活，可容纳一个班次。' },
    venues: [],
  },
  {
    application: { name: '石桥水务科普教学点', kind: 'enterprise', address: '示范市石桥镇水厂路 2 号', themes: '水环境治理、河湖长制', contactName: '徐清', contactPhone: '0579-87440069' },
    appliedDaysAgo: 500,
    inspected: { daysAgo: 470, scores: [17, 17, 13, 13, 12, 13], remarks: '现场教学与课堂衔接紧密。' },
    agreement: { number: '示党校基〔2025〕3 号', fromDaysAgo: 440, untilInDays: 300 },
    correction: { daysAgo: 25, dueInDays: 30, advice: '应急照明老化，请更换并提交检测记录。' },
    venues: [{ name: '水厂教学厅', capacity: 45, mostClasses: 1 }],
  },
  {
    application: { name: '花街镇农村电商实践教学点', kind: 'enterprise', address: '示范市花街镇电商园', themes: '乡村振兴、农村电商', contactName: '章丽', contactPhone: '0579-87550071' },
    appliedDaysAgo: 9,
    venues: [],
  },
];
