import type { DeclarationForm } from '../../api/claims';
import { Field } from '../../pieces/field';
import { SelectField } from '../../pieces/select-field';
import { useText, useWords } from '../../words/language';
import { declareWords } from './declare-words';

interface FactFieldProps {
  readonly fact: DeclarationForm['facts'][number];
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onValue: (value: string) => void;
}

/** One fact that a rule looks at, as its kind asks. */
export function FactField({ fact, ...bound }: FactFieldProps) {
  const words = useWords(declareWords);
  const say = useText();
  const label = fact.required ? say(fact.title) : words.optional(say(fact.title));
  switch (fact.kind) {
    case 'choice':
      return <SelectField label={label} none={words.choose} options={fact.choices.map((choice) => ({ value: choice.code, label: say(choice) }))} {...bound} />;
    case 'number':
      return <Field label={label} inputMode="decimal" {...bound} />;
    case 'day':
      return <Field label={label} type="date" {...bound} />;
    case 'text':
      return <Field label={label} maxLength={80} {...bound} />;
  }
}
