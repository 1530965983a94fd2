import { useQuery } from '@tanstack/react-query';
import type { AssessmentRun } from '../../../api/assessment-runs';
import { type DryRunPerson, explanationUnderQuery } from '../../../api/dry-runs';
import { policyName } from '../../../api/policies';
import { Dialog } from '../../../pieces/dialog';
import { Explanation } from '../../../pieces/explanation';
import { Loaded } from '../../../pieces/loaded';
import { useWords } from '../../../words/language';
import { dryRunWords } from './dry-run-words';

/** The same year under both versions, line by line. */
export function BothExplanations({ run, person, onClose }: { run: AssessmentRun; person: DryRunPerson; onClose: () => void }) {
  const words = useWords(dryRunWords);
  const year = { personId: person.personId, year: run.year };
  const before = useQuery(explanationUnderQuery(year, policyName(run.against ?? run.policy)));
  const after = useQuery(explanationUnderQuery(year, policyName(run.policy)));
  return (
    <Dialog shape="sheet" title={words.explainOf(person.name)} onClose={onClose}>
      <Loaded query={before}>{(explanation) => <Explanation explanation={explanation} subject={words.before} />}</Loaded>
      <Loaded query={after}>{(explanation) => <Explanation explanation={explanation} subject={words.after} />}</Loaded>
    </Dialog>
  );
}
