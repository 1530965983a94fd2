import type { AssessmentRun } from '../../api/assessment-runs';
import { useWords } from '../../words/language';
import { runWords } from './run-words';

/** Under another version than the one in force: said wherever its figures stand. */
export function TrialTag({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  if (run.purpose !== 'trial') return null;
  return (
    <span className="tag warning" title={words.trialWhat}>
      △ {words.trial}
    </span>
  );
}
