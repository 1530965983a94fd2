import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AssessmentRun, cancelRun, runEvents, runQuery } from '../../api/assessment-runs';
import { useProgress } from '../../api/use-progress';
import { useSession } from '../../app/session';
import { ProblemPanel } from '../../pieces/problem-panel';
import { RunProgress } from '../../pieces/run-progress';
import { useWords } from '../../words/language';
import { mayRun } from './may-run';
import { runWords } from './run-words';

export function RunUnderWay({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  const queries = useQueryClient();
  const may = mayRun(useSession());
  const { queryKey } = runQuery(run.id);
  const troubled = useProgress<AssessmentRun>({
    path: runEvents(run.id),
    queryKey,
    active: true,
    onEnd: () => void queries.invalidateQueries({ queryKey: ['assessment-runs'] }),
  });
  const stopping = useMutation({ mutationFn: () => cancelRun(run.id), onSuccess: (stopped) => queries.setQueryData(queryKey, stopped) });
  return (
    <section className="sheet stack" aria-label={words.outcome}>
      <RunProgress
        title={words.progress(run.unit.name, run.year)}
        countedUnit={words.peopleUnit}
        done={run.counts.done}
        total={run.counts.people > 0 ? run.counts.people : null}
        failed={run.counts.failed}
        ratePerSecond={run.ratePerSecond}
        remainingSeconds={run.remainingSeconds}
        queued={run.status === 'queued'}
        troubled={troubled}
        cancel={may ? { question: words.stopQuestion, effect: words.stopEffect, act: () => stopping.mutate(), busy: stopping.isPending } : undefined}
      />
      {stopping.isError && <ProblemPanel error={stopping.error} />}
      <p className="quiet">{words.stopNote}</p>
    </section>
  );
}
