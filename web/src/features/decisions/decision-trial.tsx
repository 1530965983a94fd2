import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type DecisionContent, decisionTrialQuery } from '../../api/decisions';
import type { PersonYear, Requirement } from '../../api/people';
import { CardTable } from '../../pieces/card-table';
import { Loaded } from '../../pieces/loaded';
import { sayCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { decisionWords } from './decision-words';

/** The year now and as it would be: what differs is said, what does not is left out. */
export function DecisionTrial({ personId, year, content }: { personId: number; year: number; content: DecisionContent }) {
  const words = useWords(decisionWords);
  const text = useText();
  const trial = useQuery({ ...decisionTrialQuery({ personId, year }, content), placeholderData: keepPreviousData });
  const needOf = (requirement: Requirement | undefined) =>
    requirement === undefined ? '—' : requirement.excused ? words.excused : words.required(`${sayCredits(requirement.neededHundredths)} ${text(requirement.unit)}`);
  const rowsOf = (before: PersonYear, after: PersonYear) =>
    [
      { name: words.verdict, before: text(before.verdict.title), after: text(after.verdict.title) },
      { name: words.total, before: sayCredits(before.totalHundredths), after: sayCredits(after.totalHundredths) },
      ...before.buckets.map((bucket, place) => ({ name: text(bucket.title), before: sayCredits(bucket.amountHundredths), after: sayCredits(after.buckets[place]?.amountHundredths ?? 0) })),
      ...after.requirements.map((requirement) => ({ name: text(requirement.title), before: needOf(before.requirements.find(({ id }) => id === requirement.id)), after: needOf(requirement) })),
    ].filter((row, place) => place < 2 || row.before !== row.after);
  return (
    <div className="stack" aria-live="polite">
      <p className="quiet">{words.trialLead}</p>
      <Loaded query={trial}>
        {({ before, after }) => (
          <CardTable
            title={words.trial}
            rows={rowsOf(before, after)}
            rowKey={(row) => row.name}
            columns={[
              { key: 'item', title: words.item, names: true, cell: (row) => row.name },
              { key: 'before', title: words.before, cell: (row) => row.before },
              { key: 'after', title: words.after, cell: (row) => (row.after === row.before ? `${row.after}（${words.unchanged}）` : <strong>{row.after}</strong>) },
            ]}
          />
        )}
      </Loaded>
    </div>
  );
}
