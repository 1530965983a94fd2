import '../../pieces/messages.css';
import { useQuery } from '@tanstack/react-query';
import { type AssessmentRun, runStaleQuery, runUncarriedQuery } from '../../api/assessment-runs';
import { UncarriedNote } from '../../pieces/uncarried-note';
import { useWords } from '../../words/language';
import { RunLink } from './run-link';
import { runWords } from './run-words';

/** What the run's results lack: what came since, with what mends it, and what nobody counted before it; nothing where nothing is lacking. */
export function LackingNotes({ run }: { run: AssessmentRun }) {
  const uncarried = useQuery({ ...runUncarriedQuery(run.id), enabled: run.status === 'completed' }).data;
  return (
    <>
      <StaleNote run={run} />
      {uncarried && <UncarriedNote year={run.year} uncarried={uncarried} />}
    </>
  );
}

function StaleNote({ run }: { run: AssessmentRun }) {
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
