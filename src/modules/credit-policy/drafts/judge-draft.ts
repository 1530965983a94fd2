import { compilePolicy, parseCases, parseJsonText, parsePolicy, placedInText, tryCase, type Policy, type ProblemInText, type TriedCase } from '#credit-rules';

export interface DraftText {
  readonly text: string;
  readonly cases: string;
}

/** What a text and its cases come to. */
export interface JudgedDraft {
  /** Absent while the text has problems. */
  readonly policy?: Policy;
  readonly problems: readonly ProblemInText[];
  readonly caseProblems: readonly ProblemInText[];
  /** Empty while the text or the cases have problems. */
  readonly tried: readonly TriedCase[];
}

const CONFIRMED_LATER = { zh: '草案中应为 false；是否确认由确认环节记录', en: 'must be false in a draft; confirming it is a step of its own' };

/** Reads the text, then the cases by its words, then counts each case. */
export function judgeDraft({ text, cases }: DraftText): JudgedDraft {
  const read = readText(text);
  if ('errors' in read) return { problems: read.errors, caseProblems: [], tried: [] };
  const { policy } = read;
  const list = parseJsonText(cases);
  if ('errors' in list) return { policy, problems: [], caseProblems: list.errors, tried: [] };
  const parsed = parseCases(list.json, policy);
  if ('errors' in parsed) return { policy, problems: [], caseProblems: placedInText(cases, parsed.errors), tried: [] };
  const compiled = compilePolicy(policy);
  return { policy, problems: [], caseProblems: [], tried: parsed.cases.map((one) => tryCase(compiled, one)) };
}

function readText(text: string): { readonly policy: Policy } | { readonly errors: readonly ProblemInText[] } {
  const document = parseJsonText(text);
  if ('errors' in document) return document;
  const parsed = parsePolicy(document.json);
  if ('errors' in parsed) return { errors: placedInText(text, parsed.errors) };
  if (parsed.policy.confirmed) return { errors: placedInText(text, [{ pointer: '/confirmed', value: true, code: 'NOT_ALLOWED', reason: CONFIRMED_LATER }]) };
  return parsed;
}

export function allPass({ problems, caseProblems, tried }: JudgedDraft): boolean {
  return problems.length === 0 && caseProblems.length === 0 && tried.every(({ passed }) => passed);
}
