import '../../pieces/messages.css';
import { useQuery } from '@tanstack/react-query';
import { type AssessmentRun, runStaleQuery } from '../../api/assessment-runs';
import { useWords } from '../../words/language';
import { RunLink } from './run-link';
import { runWords } from './run-words';

/** That the run is behind its ledgers, of how many people, and what mends it; nothing while it is not. */
export function StaleNote({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  const { data } = useQuery({ ...runStaleQuery(run.id), enabled: run.status === 'completed' });
  if (data === undefined || data.count === 0) return null;
  return (
    <div className="message warning" role="note">
      <p className="message-title">{words.staleNote(data.count)}</p>
      <p>{words.staleRemedy} <RunLink runId={run.id} search={{ list: 'stale' }}>{words.staleSee}</RunLink></p>
    </div>
  );
}
