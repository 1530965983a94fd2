import '../../pieces/field.css';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useMemo, useState } from 'react';
import { EVALUATION_GRADES, EVALUATION_INDICATORS, type EvaluationGrade, type EvaluationIndicator } from '#contracts';
import { type EvaluationGiven, giveEvaluation, type MyEvaluation, myEvaluationsQuery } from '../../api/my-evaluations';
import { ErrorSummary } from '../../pieces/error-summary';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { RestoredDraft } from '../../pieces/restored-draft';
import { TextArea } from '../../pieces/text-area';
import { useAct } from '../../pieces/use-act';
import { useText, useWords } from '../../words/language';
import { evaluationWords } from './evaluation-words';
import { GradeChoice } from './grade-choice';

const INDICATORS = Object.keys(EVALUATION_INDICATORS) as readonly EvaluationIndicator[];
const MOST_CHARACTERS = 1_000;

interface Draft {
  readonly grades: Partial<Record<EvaluationIndicator, EvaluationGrade>>;
  readonly comment: string;
}

const NOTHING: Draft = { grades: {}, comment: '' };

/** Five indicators, four grades each, and what the reader wants to say. Sent once. */
export function EvaluationForm({ of }: { of: MyEvaluation }) {
  const words = useWords(evaluationWords);
  const text = useText();
  const navigate = useNavigate();
  const { draft, write, restored, forget, discard } = useKeptDraft(`evaluation-${of.evaluationId}`, NOTHING);
  const [sent, setSent] = useState(false);
  const { grades, comment } = draft;
  const giving = useAct((given: EvaluationGiven) => giveEvaluation(of.evaluationId, given), {
    done: words.sent,
    changes: [myEvaluationsQuery.queryKey],
    onDone: async () => {
      forget();
      await navigate({ to: '/my-evaluations' });
    },
  });
  const errorOf = (indicator: EvaluationIndicator) => (sent && !grades[indicator] ? words.missing(text(EVALUATION_INDICATORS[indicator])) : undefined);
  const summary = useMemo(
    () => (sent ? INDICATORS.filter((indicator) => !grades[indicator]).map((indicator) => ({ fieldId: `grade-${indicator}`, sentence: words.missing(text(EVALUATION_INDICATORS[indicator])) })) : []),
    [sent, grades, words, text],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (isComplete(grades) && !giving.isPending) giving.mutate({ grades, comment });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {restored && <RestoredDraft onDiscard={discard} />}
      {giving.isError && <ProblemPanel error={giving.error} />}
      <ErrorSummary errors={summary} />
      <p>{words.grades}</p>
      {INDICATORS.map((indicator) => (
        <GradeChoice
          key={indicator}
          id={`grade-${indicator}`}
          legend={text(EVALUATION_INDICATORS[indicator])}
          value={grades[indicator]}
          error={errorOf(indicator)}
          onValue={(grade) => write({ ...draft, grades: { ...grades, [indicator]: grade } })}
        />
      ))}
      {isComplete(grades) && <p role="status">{words.total(pointsOf(grades))}</p>}
      <TextArea label={words.comment} help={words.commentHelp} value={comment} onValue={(written) => write({ ...draft, comment: written })} maxLength={MOST_CHARACTERS} />
      <div className="button-row">
        <button type="submit" className="button primary" disabled={giving.isPending}>
          {words.send}
        </button>
      </div>
    </form>
  );
}

function isComplete(grades: Draft['grades']): grades is EvaluationGiven['grades'] {
  return INDICATORS.every((indicator) => grades[indicator] !== undefined);
}

function pointsOf(grades: EvaluationGiven['grades']): number {
  return INDICATORS.reduce((sum, indicator) => sum + EVALUATION_GRADES[grades[indicator]].points, 0);
}
