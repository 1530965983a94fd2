import { useSearch } from '@tanstack/react-router';
import type { AssessmentRun } from '../../api/assessment-runs';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { RunDifferences } from './run-differences';
import { RunDisagreements } from './run-disagreements';
import { RunFailures } from './run-failures';
import { RunLink } from './run-link';
import { RUN_LISTS, type RunList } from './run-list';
import { RunResults } from './run-results';
import { RunStale } from './run-stale';
import { runWords } from './run-words';

const LISTS = { results: RunResults, failures: RunFailures, disagreements: RunDisagreements, differences: RunDifferences, stale: RunStale } as const;

/** The lists behind the counts, one open at a time; which one stands in the address. */
export function RunLists({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  const { list: open = 'results' } = useSearch({ from: '/signed-in/assessment-runs/$runId' });
  const names: Record<RunList, string> = {
    results: words.results,
    failures: `${words.failures} ${formatCount(run.counts.failed)}`,
    disagreements: `${words.disagreementList} ${formatCount(run.counts.disagreements)}`,
    differences: words.differences,
    stale: words.stale,
  };
  const List = LISTS[open];
  return (
    <div className="stack" id="details">
      <nav className="list-links" aria-label={words.lists}>
        {RUN_LISTS.map((list) => (
          <RunLink key={list} runId={run.id} search={list === 'results' ? {} : { list }} current={list === open}>
            {names[list]}
          </RunLink>
        ))}
      </nav>
      <List run={run} />
    </div>
  );
}
