import '../../pieces/field.css';
import './class-form.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { asProblem } from '../../api/problem';
import { ErrorSummary } from '../../pieces/error-summary';
import type { KeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { RestoredDraft } from '../../pieces/restored-draft';
import { useWords } from '../../words/language';
import { ContentFields } from './content-fields';
import { problemsOfClass, type ClassProblem } from './class-problems';
import { EnrolmentFields } from './enrolment-fields';
import { type FieldsProps, useFieldMaker } from './field-maker';
import { formWords } from './form-words';
import { TargetFields } from './target-fields';
import { TimeFields } from './time-fields';
import type { TypedClass } from './typed-class';

interface ClassFormProps {
  readonly kept: KeptDraft<TypedClass>;
  readonly sending: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown; readonly mutate: (typed: TypedClass) => void };
  /** Handed in already: what was approved stays. */
  readonly fixed?: boolean;
  readonly isNew: boolean;
  readonly effect: string;
}

const FIELD_OF: Readonly<Record<string, keyof TypedClass>> = { CLASS_DATES_WRONG: 'endsOn', PLAN_STATE_WRONG: 'planId', PLAN_NOT_FOUND: 'planId', UNIT_NOT_FOUND: 'hostUnitId' };

/** All that is decided about a class but its half-days and the seats of units. */
export function ClassForm({ kept, sending, fixed = false, isNew, effect }: ClassFormProps) {
  const words = useWords(formWords);
  const [problems, setProblems] = useState<readonly ClassProblem[]>([]);
  const refusal = sending.isError ? asProblem(sending.error) : undefined;
  const refused = refusal && FIELD_OF[refusal.code];
  const make = useFieldMaker({
    typed: kept.draft,
    fixed,
    onTyped: kept.write,
    errorOf: (field) => {
      const found = problems.find(({ fieldId }) => fieldId === field);
      if (found) return words[found.problem];
      return refused === field ? refusal?.details.detail || refusal?.details.title : refusal?.forField(`/${field}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOfClass(kept.draft);
    setProblems(found);
    if (found.length === 0 && !sending.isPending) sending.mutate(kept.draft);
  };
  return (
    <form className="form class-form" onSubmit={submit} noValidate>
      <p>{fixed ? words.fixed : words.lead}</p>
      {kept.restored && <RestoredDraft onDiscard={kept.discard} />}
      <ErrorSummary errors={problems.map(({ fieldId, problem }) => ({ fieldId, sentence: words.errorOf(labelOf(words, fieldId), words[problem]) }))} />
      {refusal && <ProblemPanel error={refusal} />}
      <Group title={words.content} make={make} fields={ContentFields} isNew={isNew} />
      <Group title={words.time} make={make} fields={TimeFields} isNew={isNew} />
      <Group title={words.whom} make={make} fields={TargetFields} isNew={isNew} />
      <Group title={words.enrolment} make={make} fields={EnrolmentFields} isNew={isNew} />
      <div className="button-row">
        <button type="submit" className="button primary" disabled={sending.isPending}>
          {effect}
        </button>
      </div>
    </form>
  );
}

function Group({ title, fields: Fields, ...rest }: FieldsProps & { readonly title: string; readonly fields: (props: FieldsProps) => ReactNode }) {
  return (
    <fieldset className="form-group">
      <legend>{title}</legend>
      <Fields {...rest} />
    </fieldset>
  );
}

type Words = (typeof formWords)['zh' | 'en'];
const OTHER_LABELS: Partial<Record<keyof TypedClass, keyof Words>> = { hostUnitId: 'host', planId: 'plan', supervisorName: 'supervisor', unitIds: 'unitsAdd' };

function labelOf(words: Words, field: keyof TypedClass): string {
  const label = words[OTHER_LABELS[field] ?? (field as keyof Words)];
  return typeof label === 'string' ? label : '';
}
