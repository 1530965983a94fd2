import { useQuery } from '@tanstack/react-query';
import { type DeclarationForm, type DeclarationForms, filingsQuery } from '../../api/claims';
import type { Bind } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { useText, useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { declareWords } from './declare-words';
import { FactField } from './fact-field';
import { lateSince } from './problems-of-claim';
import type { TypedClaim } from './typed-claim';

interface ClaimFieldsProps {
  readonly forms: DeclarationForms;
  readonly form: DeclarationForm;
  readonly typed: TypedClaim;
  readonly bind: Bind<TypedClaim>;
  readonly handedInOn?: string | undefined;
}

/** Title, days, quantity and exactly the facts that the rules of the category look at. */
export function ClaimFields({ forms, form, typed, bind, handedInOn }: ClaimFieldsProps) {
  const words = useWords(declareWords);
  const say = useText();
  const due = lateSince(forms, typed['endsOn'] || typed['startsOn'] || '', handedInOn);
  const units = form.units.map((unit) => ({ value: unit.code, label: say(unit) }));
  return (
    <>
      <Field label={words.name} help={words.nameHelp} maxLength={300} required {...bind('title')} value={bind('title').value ?? ''} />
      <Field label={words.organiser} maxLength={200} {...bind('organiser')} value={bind('organiser').value ?? ''} />
      <div className="pair">
        <Field label={words.startsOn} type="date" required {...bind('startsOn')} value={bind('startsOn').value ?? ''} />
        <Field label={words.endsOn} type="date" help={words.endsOnHelp} {...bind('endsOn')} value={bind('endsOn').value ?? ''} />
      </div>
      <div className="pair">
        <Field label={words.quantity} inputMode="decimal" help={words.quantityHelp} required {...bind('quantity')} value={bind('quantity').value ?? ''} />
        <SelectField label={words.unit} options={units} {...bind('unit')} value={bind('unit').value || (units[0]?.value ?? '')} />
      </div>
      {form.facts.map((fact) => (
        <FactField key={fact.field} fact={fact} {...bind(fact.field)} value={bind(fact.field).value ?? ''} />
      ))}
      {form.filedBefore && <FilingField form={form} {...bind('filingId')} value={bind('filingId').value ?? ''} />}
      {due && <p className="message warning">{forms.takesLate ? words.late(due) : words.lateClosed}</p>}
      {due && forms.takesLate && <TextArea label={words.lateReason} rows={2} maxLength={500} {...bind('lateReason')} value={bind('lateReason').value ?? ''} />}
      <TextArea label={words.note} help={words.noteHelp} rows={2} maxLength={500} {...bind('note')} value={bind('note').value ?? ''} />
    </>
  );
}

interface FilingFieldProps {
  readonly form: DeclarationForm;
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onValue: (value: string) => void;
}

function FilingField({ form, ...bound }: FilingFieldProps) {
  const words = useWords(declareWords);
  const mark = useWords(marks);
  const filings = useQuery(filingsQuery({ state: 'approved', category: form.category.code })).data?.items ?? [];
  const options = filings.map(({ id, title, startsOn, endsOn }) => ({ value: String(id), label: mark.aside(title, startsOn === endsOn ? startsOn : `${startsOn} – ${endsOn}`) }));
  return <SelectField label={words.filing} help={words.filingHelp} none={words.choose} options={options} {...bound} />;
}
