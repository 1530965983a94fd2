import type { Policy } from '#credit-rules';
import { dictionary, type Language } from '../../../words/dictionary';
import type { Speaker } from '../saying/speaker';
import type { Provision } from './provision';

export const declarationWords = dictionary({
  zh: {
    title: '学分申报',
    terms: '申报期限',
    withinDays: (days: string) => `活动结束后 ${days} 天内申报`,
    daysAfterYear: (days: string) => `年度结束后 ${days} 天内申报`,
    with_reason: '逾期须写明理由', refused: '逾期不再受理',
    evidence: (papers: string) => `佐证材料：${papers}`,
    noEvidence: '不要求佐证材料',
    one_level: '一级审核', two_levels: '两级审核', reviewer_decides: '初审办结或报上级复审',
    filedBefore: '须事先备案并获同意',
  },
  en: {
    title: 'Declared credits',
    terms: 'Deadlines',
    withinDays: (days: string) => `Declared within ${days} days of the end of the activity`,
    daysAfterYear: (days: string) => `Declared within ${days} days of the end of the year`,
    with_reason: 'Later with a written reason', refused: 'Not accepted later',
    evidence: (papers: string) => `Evidence: ${papers}`,
    noEvidence: 'No evidence is asked for',
    one_level: 'Reviewed once', two_levels: 'Reviewed twice', reviewer_decides: 'The first reviewer ends it or passes it up',
    filedBefore: 'Only what was filed beforehand and approved',
  },
});

/** What people and units may declare, until when, with which papers, and who reviews it. */
export function declarationProvisions({ declarations }: Policy, speaker: Speaker, language: Language): Provision[] {
  if (declarations === undefined) return [];
  const words = declarationWords[language];
  const { withinDays, daysAfterYear, late, categories } = declarations;
  const terms = [
    ...(withinDays === undefined ? [] : [words.withinDays(String(withinDays))]),
    ...(daysAfterYear === undefined ? [] : [words.daysAfterYear(String(daysAfterYear))]),
    ...(late === undefined ? [] : [words[late]]),
  ];
  return [
    ...(terms.length === 0 ? [] : [{ key: 'terms', title: words.terms, lines: terms }]),
    ...categories.map(({ category, clause, advice, evidence, review, filedBefore }) => ({
      key: category,
      title: speaker.value('category', category),
      clause,
      lines: [
        ...(advice === undefined ? [] : [speaker.text(advice)]),
        ...(evidence === undefined ? [] : [evidence.length === 0 ? words.noEvidence : words.evidence(evidence.map((paper) => speaker.text(paper)).join(speaker.words.comma))]),
        ...(review === undefined ? [] : [words[review]]),
        ...(filedBefore ? [words.filedBefore] : []),
      ],
    })),
  ];
}
