import { Link } from '@tanstack/react-router';
import { type BaseGrade, GRADES } from '#contracts';
import { BASE_KINDS, type BaseKind, type BasesOverview } from '../../api/bases';
import { type Figure, Figures } from '../../pieces/figures';
import { Section } from '../../pieces/section';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { baseTerms, baseWords } from './base-words';

/** How many of which kind and grade; each opens the list it counts. */
export function BasesCounted({ overview: { byKind, byGrade } }: { overview: BasesOverview }) {
  const words = useWords(baseWords);
  const terms = useWords(baseTerms);
  const figure = (name: string, count: number, filter?: { readonly baseKind?: BaseKind; readonly grade?: BaseGrade }): Figure => ({
    name,
    value: formatCount(count),
    link: filter && count > 0 ? (written) => <Link to="/teaching-bases" search={filter} hash="register">{written}</Link> : undefined,
  });
  const kinds = BASE_KINDS.map((kind) => figure(terms[kind], byKind.find((row) => row.kind === kind)?.bases ?? 0, { baseKind: kind }));
  const grades = GRADES.map((grade) => figure(terms[grade], byGrade.find((row) => row.grade === grade)?.bases ?? 0, { grade }));
  return (
    <Section title={words.counts} aside={<span className="quiet">{words.countsNote}</span>}>
      <div className="stack">
        <h3>{words.byKind}</h3>
        <Figures figures={kinds} />
        <h3>{words.byGrade}</h3>
        <Figures figures={[...grades, figure(terms.ungraded, byGrade.find(({ grade }) => grade === null)?.bases ?? 0)]} />
      </div>
    </Section>
  );
}
