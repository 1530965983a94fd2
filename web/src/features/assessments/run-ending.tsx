import type { AssessmentRun } from '../../api/assessment-runs';
import '../../pieces/messages.css';
import { useWords } from '../../words/language';
import { runWords } from './run-words';

/** Why a run has no results; nothing for one that has. */
export function RunEnding({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  if (run.status === 'failed') {
    return (
      <div className="message error" role="alert">
        <p className="message-title">{words.problemTitle}</p>
        {run.problem && <p>{run.problem}</p>}
      </div>
    );
  }
  if (run.status === 'cancelled') {
    return (
      <div className="message warning" role="note">
        <p className="message-title">{words.cancelledTitle}</p>
        <p>{words.cancelledWhy}</p>
      </div>
    );
  }
  return null;
}
