import './appraisal.css';
import { type FormEvent, useState } from 'react';
import { type Appraisal, setScheme } from '../../api/appraisal';
import { ErrorSummary, type FormError } from '../../pieces/error-summary';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { RemoveButton } from '../../pieces/remove-button';
import { RestoredDraft } from '../../pieces/restored-draft';
import { Section } from '../../pieces/section';
import { SelectField } from '../../pieces/select-field';
import { useWords } from '../../words/language';
import { appraisalWords } from './appraisal-words';
import { MOST_PARTS, type PartProblem, readTypedScheme, type TypedPart, typedScheme, withOneMore } from './typed-scheme';
import { useAppraisalAct } from './use-appraisal-act';

const FIELD_OF: Readonly<Record<PartProblem, string>> = { nameMissing: 'name', weightWrong: 'weight', passWrong: 'pass' };

/** The whole scheme in place of the one before. */
export function SchemeForm({ appraisal: { classId, parts: standing, trainees }, onEnd }: { appraisal: Appraisal; onEnd: () => void }) {
  const words = useWords(appraisalWords);
  const { draft, write, restored, forget, discard } = useKeptDraft<{ readonly parts: readonly TypedPart[] }>(`appraisal-scheme-${classId}`, { parts: standing.length === 0 ? withOneMore([]) : typedScheme(standing as Required<typeof standing>) });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { parts, weight, problems } = readTypedScheme(draft.parts);
  const saving = useAppraisalAct(classId, () => setScheme(classId, parts), {
    done: words.schemeSaved,
    onDone: () => {
      forget();
      onEnd();
    },
  });
  const isWhole = parts.length === 0 || weight === 100;
  const scored = new Set(trainees.flatMap(({ scores }) => scores.map(({ part }) => part)));
  const change = (index: number, part: Partial<TypedPart>) => write({ parts: draft.parts.map((old, place) => (place === index ? { ...old, ...part } : old)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setErrors([...problems.map(({ index, problem }) => ({ fieldId: fieldId(index, FIELD_OF[problem]), sentence: words[problem](index + 1) })), ...(isWhole ? [] : [{ fieldId: fieldId(0, 'weight'), sentence: words.sumWrong(weight) }])]);
    if (problems.length === 0 && isWhole && !saving.isPending) saving.mutate();
  };
  return (
    <Section title={words.schemeForm}>
      <form className="stack" onSubmit={submit} noValidate>
        {restored && <RestoredDraft onDiscard={discard} />}
        <ErrorSummary errors={errors} />
        {saving.isError && <ProblemPanel error={saving.error} />}
        {draft.parts.map((part, index) => (
          <PartFields
            key={part.part}
            index={index}
            part={part}
            errorOf={(field) => errors.find((error) => error.fieldId === fieldId(index, field))?.sentence}
            isScored={scored.has(part.part)}
            onChange={(changed) => change(index, changed)}
            onRemove={() => write({ parts: draft.parts.filter((_, place) => place !== index) })}
          />
        ))}
        <p className={isWhole ? 'quiet' : 'field-error'}>{isWhole ? words.sum(weight) : words.sumWrong(weight)}</p>
        <div className="button-row">
          <button type="submit" className="button primary" disabled={saving.isPending}>
            {parts.length === 0 ? words.saveNone : words.saveScheme}
          </button>
          {draft.parts.length < MOST_PARTS && (
            <button type="button" className="button" onClick={() => write({ parts: withOneMore(draft.parts) })}>
              {words.addPart}
            </button>
          )}
          <button
            type="button"
            className="button plain"
            onClick={() => {
              forget();
              onEnd();
            }}
          >
            {words.cancel}
          </button>
        </div>
      </form>
    </Section>
  );
}

interface PartFieldsProps {
  readonly index: number;
  readonly part: TypedPart;
  readonly errorOf: (field: string) => string | undefined;
  readonly isScored: boolean;
  readonly onChange: (part: Partial<TypedPart>) => void;
  readonly onRemove: () => void;
}

function PartFields({ index, part, errorOf, isScored, onChange, onRemove }: PartFieldsProps) {
  const words = useWords(appraisalWords);
  return (
    <fieldset className="scheme-part">
      <legend>{words.partNo(index + 1)}</legend>
      <Field id={fieldId(index, 'name')} label={words.name} help={words.nameExample} value={part.name} maxLength={60} error={errorOf('name')} onValue={(name) => onChange({ name })} />
      <Field id={fieldId(index, 'weight')} label={words.weightPercent} value={part.weight} inputMode="numeric" maxLength={3} error={errorOf('weight')} onValue={(weight) => onChange({ weight })} />
      <Field id={fieldId(index, 'pass')} label={words.passPoints} value={part.pass} inputMode="decimal" maxLength={6} error={errorOf('pass')} onValue={(pass) => onChange({ pass })} />
      <SelectField
        label={words.given}
        value={part.byGrade ? 'grade' : 'points'}
        options={[{ value: 'points', label: words.byPoints }, { value: 'grade', label: words.byGrade }]}
        onValue={(given) => onChange({ byGrade: given === 'grade' })}
      />
      {isScored ? (
        <p className="quiet">{words.scored}</p>
      ) : (
        <div>
          <RemoveButton word={words.removePart(words.partNo(index + 1))} onRemove={onRemove}>
            {part.name || words.partNo(index + 1)}
          </RemoveButton>
        </div>
      )}
    </fieldset>
  );
}

function fieldId(index: number, field: string): string {
  return `scheme-${index}-${field}`;
}
