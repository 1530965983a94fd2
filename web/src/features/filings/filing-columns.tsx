import type { Filing } from '../../api/claims';
import type { Column } from '../../pieces/data-list/register';

/** What every list of filings says of each before its state. */
export function filingColumns(words: { readonly name: string; readonly category: string; readonly days: string; readonly whose: string; readonly filedBy: string }, nameOf: (category: string) => string): readonly Column<Filing>[] {
  return [
    { key: 'title', title: words.name, names: true, cell: ({ title }) => title },
    { key: 'category', title: words.category, cell: ({ category }) => nameOf(category) },
    { key: 'days', title: words.days, whole: true, cell: ({ startsOn, endsOn }) => (startsOn === endsOn ? startsOn : `${startsOn} – ${endsOn}`) },
    { key: 'whose', title: words.whose, cell: ({ unitName, personName }) => personName ?? unitName },
    { key: 'by', title: words.filedBy, cell: ({ filedByName }) => filedByName },
  ];
}
