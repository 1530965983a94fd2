import type { ReviewDecision } from '../../modules/credit-registration/public';

/** One claim of the demo year: what is declared, and how far it has come. */
export interface DeclaredCredit {
  /** `trainee`: the visitor's own; `colleague`: somebody who finished a class. */
  readonly of: 'trainee' | 'colleague';
  readonly category: string;
  readonly unit: string;
  readonly quantityHundredths: number;
  readonly title: string;
  readonly organiser: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** Working days ago. */
  readonly endedAgo: number;
  readonly paper?: string;
  readonly until: 'draft' | 'submitted' | 'withdrawn' | 'revoked' | readonly (readonly [ReviewDecision, string])[];
}

/** In every state. What the visitor's own earned stays what the city's files say. */
export const DECLARED_CREDITS: readonly DeclaredCredit[] = [
  { of: 'trainee', category: 'teaching', unit: 'class_hour', quantityHundredths: 300, title: '乡村振兴专题授课', organiser: '市委党校', endedAgo: 6, paper: '授课安排', until: 'submitted' },
  { of: 'trainee', category: 'published_paper', unit: 'paper', quantityHundredths: 100, title: '数字化改革背景下的基层治理', organiser: '《党政论坛》', facts: { 'attributes.organiserLevel': 'provincial' }, endedAgo: 20, paper: '刊物封面、目录和正文', until: [['pass_up', '材料齐全']] },
  { of: 'trainee', category: 'external_training', unit: 'day', quantityHundredths: 500, title: '长三角营商环境专题研修班', organiser: '省委组织部', facts: {}, endedAgo: 30, paper: '培训通知', until: [['return', '请补充结业证明']] },
  { of: 'trainee', category: 'study_group', unit: 'session', quantityHundredths: 100, title: '理论学习中心组第八次学习', organiser: '本单位党组', endedAgo: 12, until: 'draft' },
  { of: 'trainee', category: 'degree_study', unit: 'credit', quantityHundredths: 1200, title: '公共管理硕士在读', organiser: '省内高校', endedAgo: 40, paper: '在读证明', until: [['refuse', '尚未取得本年度成绩单']] },
  { of: 'trainee', category: 'university_self_selected', unit: 'class', quantityHundredths: 100, title: '应急管理高校选学班', organiser: '省内高校', endedAgo: 35, paper: '结业证书', until: 'withdrawn' },
  { of: 'colleague', category: 'teaching', unit: 'class_hour', quantityHundredths: 200, title: '基层党务工作授课', organiser: '市委党校', endedAgo: 25, paper: '授课安排', until: [['approve', '']] },
  { of: 'colleague', category: 'study_group', unit: 'session', quantityHundredths: 100, title: '理论学习中心组第七次学习', organiser: '本单位党组', endedAgo: 22, paper: '学习记录', until: 'revoked' },
];
