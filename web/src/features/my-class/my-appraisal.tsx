import type { MyAttendance } from '../../api/my-attendance';
import { CardTable } from '../../pieces/card-table';
import { sayCredits } from '../../words/format';
import { useWords } from '../../words/language';
import { myClassWords } from './my-class-words';

/** The own scores under the scheme of the class; a make-up stands beside the first. */
export function MyAppraisal({ appraisal: { parts, trainees } }: { appraisal: MyAttendance['appraisal'] }) {
  const words = useWords(myClassWords);
  const [own] = trainees;
  const scoreOf = (part: string) => {
    const scores = (own?.scores ?? []).filter((score) => score.part === part).toSorted((left, right) => Number(left.makeUp) - Number(right.makeUp));
    return scores.map(({ hundredths, makeUp }) => `${sayCredits(hundredths)}${makeUp ? `（${words.makeUp}）` : ''}`).join(' → ') || words.pending;
  };
  const composite = own?.compositeHundredths ?? null;
  return (
    <CardTable
      title={words.appraisal}
      aside={composite === null ? words.pending : words.composite(sayCredits(composite))}
      rows={parts}
      rowKey={({ part }) => part}
      columns={[
        { key: 'part', title: words.part, names: true, cell: ({ name }) => name },
        { key: 'weight', title: words.weight, figure: true, cell: ({ weight }) => `${weight}%` },
        { key: 'score', title: words.score, figure: true, cell: ({ part }) => scoreOf(part) },
      ]}
    />
  );
}
