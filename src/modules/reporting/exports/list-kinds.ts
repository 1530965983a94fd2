import { ORDERED_LIST_TERMS } from '#contracts';
import type { TrainingDay, TrainingYear } from '#kernel';
import type { Language } from '../../../platform/http/request-language';

/** The lists that may be asked for. */
export type ListKind = keyof typeof ORDERED_LIST_TERMS;
export const LIST_KINDS = Object.keys(ORDERED_LIST_TERMS) as readonly ListKind[];

/** What the file is, for whoever asked. `on`: the day of a list that is written by itself. */
export function titleOf({ kind, year, on, unitName }: { readonly kind: ListKind; readonly year: TrainingYear; readonly on?: TrainingDay; readonly unitName: string | undefined }, language: Language): string {
  const { zh, en } = ORDERED_LIST_TERMS[kind];
  const said = { zh: `${year} 年度${zh}${on === undefined ? '' : `（${on}）`}`, en: `${en} ${year}${on === undefined ? '' : ` (${on})`}` }[language];
  return unitName ? `${said}　${unitName}` : said;
}
