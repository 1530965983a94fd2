import { Link } from '@tanstack/react-router';
import { closeEvaluation, type EvaluationResult, evaluationWorkbook, openEvaluation } from '../../api/evaluation-results';
import { CardTable } from '../../pieces/card-table';
import { ProblemPanel } from '../../pieces/problem-panel';
import { ShareBar } from '../../pieces/share-bar';
import { formatCredits } from '../../words/format';
import { useWords } from '../../words/language';
import { evaluationWords } from './evaluation-words';
import { useEvaluationAct } from './use-evaluation-act';
import { useFormName } from './use-form-name';

interface FormListProps {
  readonly classId: number;
  readonly items: readonly EvaluationResult[];
  readonly shown: EvaluationResult;
  readonly isOpen: boolean;
}

/** The class first, then its sessions in the order of time: nobody is ranked. */
export function FormList({ classId, items, shown, isOpen }: FormListProps) {
  const words = useWords(evaluationWords);
  const nameOf = useFormName();
  const acting = useEvaluationAct(classId, (of: EvaluationResult) => (of.open ? closeEvaluation(classId, [of.evaluationId]) : openEvaluation(classId, againOf(of))), { done: words.changed });
  return (
    <>
      {acting.isError && <ProblemPanel error={acting.error} />}
      <CardTable
        title={words.forms}
        exportHref={evaluationWorkbook(classId)}
        rows={items}
        rowKey={({ evaluationId }) => evaluationId}
        columns={[
          {
            key: 'form', title: words.form, names: true,
            cell: (of) => (
              <Link to="/classes/$classId/evaluation" params={{ classId }} search={({ year }) => ({ year, form: of.evaluationId })} hash="result" resetScroll={false} aria-current={of === shown ? 'true' : undefined}>
                {nameOf(of)}
              </Link>
            ),
          },
          { key: 'teachers', title: words.teachers, cell: ({ teacherNames }) => teacherNames.join('、') || '—' },
          { key: 'state', title: words.state, cell: ({ open, closesOn }) => `${open ? words.stateOpen : words.stateClosed}${open && closesOn ? ` ${words.until(closesOn)}` : ''}` },
          { key: 'answers', title: words.answers, cell: ({ given, asked }) => <ShareBar part={given} total={asked} /> },
          { key: 'overall', title: words.overall, figure: true, cell: ({ overallHundredths, given, leastAnswers }) => (overallHundredths === null ? <span className="quiet">{words.below(given, leastAnswers)}</span> : formatCredits(overallHundredths)) },
          ...(isOpen
            ? [{
                key: 'act', title: words.act,
                cell: (of: EvaluationResult) => (
                  <button type="button" className="button plain" disabled={acting.isPending} aria-label={of.open ? words.closeOne(nameOf(of)) : words.reopenOne(nameOf(of))} onClick={() => acting.mutate(of)}>
                    {of.open ? words.close : words.reopen}
                  </button>
                ),
              }]
            : []),
        ]}
      />
    </>
  );
}

/** A last day that has passed would keep it closed. */
function againOf({ sessionId, leastAnswers }: EvaluationResult) {
  return { wholeClass: sessionId === null, sessionIds: sessionId === null ? [] : [sessionId], leastAnswers, closesOn: null };
}
