import './evaluation.css';
import { type FormEvent, useState } from 'react';
import { LEAST_EVALUATION_ANSWERS } from '#contracts';
import type { TrainingClass } from '../../api/classes';
import { type EvaluationResults, openEvaluation } from '../../api/evaluation-results';
import { CheckGroup } from '../../pieces/check-group';
import { ErrorSummary, type FormError } from '../../pieces/error-summary';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { RestoredDraft } from '../../pieces/restored-draft';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { evaluationWords } from './evaluation-words';
import { useEvaluationAct } from './use-evaluation-act';
import { useFormName } from './use-form-name';

const { usual, floor } = LEAST_EVALUATION_ANSWERS;
const MOST_ASKED = 100;
const WHOLE_CLASS = 'class';
const IDS = { wanted: 'evaluation-wanted', least: 'evaluation-least' };

/** What may still be opened: the class, and each session. */
export function OpenForms({ of, results, onEnd }: { of: TrainingClass; results: EvaluationResults; onEnd: () => void }) {
  const words = useWords(evaluationWords);
  const nameOf = useFormName();
  const open = new Set(results.items.filter((item) => item.open).map(({ sessionId }) => (sessionId === null ? WHOLE_CLASS : String(sessionId))));
  const sessions = of.sessions.filter(({ id }) => !open.has(String(id))).map((session) => ({ value: String(session.id), label: nameOf(session) }));
  const options = [...(open.has(WHOLE_CLASS) ? [] : [{ value: WHOLE_CLASS, label: words.wholeClass }]), ...sessions];
  const { draft, write, restored, forget, discard } = useKeptDraft<{ readonly chosen: readonly string[]; readonly least: string; readonly closesOn: string }>(`evaluation-${of.id}`, {
    chosen: open.has(WHOLE_CLASS) ? [] : [WHOLE_CLASS], least: String(usual), closesOn: '',
  });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const chosen = draft.chosen.filter((value) => options.some((option) => option.value === value));
  const least = /^\d{1,3}$/.test(draft.least.trim()) ? Number(draft.least) : 0;
  const leastError = least < floor || least > MOST_ASKED ? words.leastWrong(floor) : undefined;
  const problems = [...(chosen.length === 0 ? [{ fieldId: IDS.wanted, sentence: words.nothingAsked }] : []), ...(leastError ? [{ fieldId: IDS.least, sentence: leastError }] : [])];
  const wanted = { wholeClass: chosen.includes(WHOLE_CLASS), sessionIds: chosen.filter((value) => value !== WHOLE_CLASS).map(Number), leastAnswers: least, closesOn: draft.closesOn || null };
  const opening = useEvaluationAct(of.id, () => openEvaluation(of.id, wanted), {
    done: words.opened,
    onDone: () => {
      forget();
      onEnd();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setErrors(problems);
    if (problems.length === 0 && !opening.isPending) opening.mutate();
  };
  const allChosen = sessions.every(({ value }) => chosen.includes(value));
  return (
    <Section title={words.open}>
      <form className="form" onSubmit={submit} noValidate>
        {restored && <RestoredDraft onDiscard={discard} />}
        <ErrorSummary errors={errors} />
        {opening.isError && <ProblemPanel error={opening.error} />}
        <div id={IDS.wanted} tabIndex={-1} className="session-choice">
          <CheckGroup legend={words.wanted} options={options} values={chosen} onValues={(values) => write({ ...draft, chosen: values })} />
        </div>
        {sessions.length > 0 && (
          <div>
            <button type="button" className="link-button" onClick={() => write({ ...draft, chosen: [...chosen.filter((value) => value === WHOLE_CLASS), ...(allChosen ? [] : sessions.map(({ value }) => value))] })}>
              {allChosen ? words.noSessions : words.allSessions}
            </button>
          </div>
        )}
        <Field id={IDS.least} label={words.leastAnswers} help={words.leastHelp(floor)} value={draft.least} inputMode="numeric" maxLength={3} error={errors.find(({ fieldId }) => fieldId === IDS.least)?.sentence} onValue={(value) => write({ ...draft, least: value })} />
        <Field label={words.closesOn} help={words.closesHelp} type="date" value={draft.closesOn} onValue={(closesOn) => write({ ...draft, closesOn })} />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={opening.isPending}>
            {words.openEffect(chosen.length)}
          </button>
          <button type="button" className="button plain" onClick={onEnd}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Section>
  );
}
