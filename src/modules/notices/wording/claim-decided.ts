import { sayReason } from './class-facts';
import type { Sentence, Wording } from './wording';

const OUTCOMES = {
  passed_up: { zh: '您的学分申报已通过初审', en: 'Your claim passed the first review', several: 'Claims of yours passed the first review' },
  returned: { zh: '您的学分申报已退回，请补正', en: 'Your claim was returned to be put right', several: 'Claims of yours were returned to be put right' },
  approved: { zh: '您的学分申报已认定', en: 'Your claim is approved', several: 'Claims of yours are approved' },
  refused: { zh: '您的学分申报未予认定', en: 'Your claim is refused', several: 'Claims of yours are refused' },
  revoked: { zh: '您的学分认定已撤销', en: 'The approval of your claim was revoked', several: 'Approvals of claims of yours were revoked' },
} as const;

const WHAT_FOLLOWS: Readonly<Record<ClaimOutcome, Sentence>> = {
  passed_up: { zh: '下一步由上级复审，不需要您办理。', en: 'The upper review comes next; there is nothing for you to do.' },
  returned: { zh: '补正后重新提交即可，已填写的内容和佐证材料都保留。', en: 'Put it right and hand it in again; what you entered and its evidence are kept.' },
  approved: { zh: '学分已登记，可在“我的学年”查看。', en: 'The credits are registered; see “My year”.' },
  refused: { zh: '理由见系统内的通知。', en: 'The notice in your inbox says why.' },
  revoked: { zh: '已登记的学分随之冲销，理由见系统内的通知。', en: 'Its credits are taken back by reversal; the notice in your inbox says why.' },
};

export type ClaimOutcome = keyof typeof OUTCOMES;

export interface ClaimFacts {
  readonly claimId: number;
  readonly title: string;
  readonly to: ClaimOutcome;
  readonly reason: string;
  /** How many one act decided alike; one when left out. */
  readonly count?: number;
  /** The first of them, when they are several. */
  readonly titles?: readonly string[];
}

export function isClaimOutcome(state: string): state is ClaimOutcome {
  return Object.hasOwn(OUTCOMES, state);
}

/** Which it was, or how many, with the first of them. */
export function sayClaims({ title, count = 1, titles = [] }: Pick<ClaimFacts, 'title' | 'count' | 'titles'>): Sentence {
  if (count === 1) return { zh: `申报事项：“${title}”`, en: `What was declared: “${title}”` };
  const [named, more] = [titles.map((one) => `“${one}”`), count > titles.length];
  return { zh: `共 ${count} 份：${named.join('、')}${more ? '等' : ''}`, en: `${count} claims: ${named.join(', ')}${more ? ' and more' : ''}` };
}

/** What somebody did outside classes, and how much of it, is read in the inbox only. */
export const claimDecided: Wording<ClaimFacts> = {
  concerns: 'person',
  name: { zh: '学分申报审核', en: 'Claims decided on' },
  title: ({ to, count = 1 }) => ({ zh: OUTCOMES[to].zh, en: count === 1 ? OUTCOMES[to].en : OUTCOMES[to].several }),
  lines: ({ to }) => [WHAT_FOLLOWS[to]],
  inboxLines: ({ reason, ...claims }) => [sayClaims(claims), ...sayReason(reason)],
  page: ({ claimId, count = 1 }) => (count === 1 ? `/my-claims/${claimId}` : '/my-claims'),
};
