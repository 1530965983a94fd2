import './drafts.css';
import { ACTIVITY_CATEGORIES, ORGANISER_LEVELS, TRAINING_FORMS } from '#contracts';
import { Field } from '../../../pieces/field';
import { SelectField } from '../../../pieces/select-field';
import { useText, useWords } from '../../../words/language';
import { draftWords } from './draft-words';
import { NO_FACT, type TypedFact } from './typed-case';

type Vocabulary = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

interface CaseFactsProps {
  readonly id: string;
  readonly facts: readonly TypedFact[];
  readonly error: string | undefined;
  readonly onFacts: (facts: readonly TypedFact[]) => void;
}

/** The training of a case, one row each. Words that only the policy declares are typed in the list of all cases. */
export function CaseFacts({ id, facts, error, onFacts }: CaseFactsProps) {
  const words = useWords(draftWords);
  const text = useText();
  const optionsOf = (vocabulary: Vocabulary, chosen: string) => {
    const common = Object.entries(vocabulary).map(([value, said]) => ({ value, label: text(said) }));
    return chosen === '' || vocabulary[chosen] ? common : [...common, { value: chosen, label: chosen }];
  };
  const change = (index: number, part: Partial<TypedFact>) => onFacts(facts.map((fact, place) => (place === index ? { ...fact, ...part } : fact)));
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend>{words.caseFacts}</legend>
      {error && <p className="field-error">{error}</p>}
      {facts.map((fact, index) => (
        <div key={index} className="case-facts">
          <SelectField label={words.caseCategory} none="—" value={fact.category} options={optionsOf(ACTIVITY_CATEGORIES, fact.category)} onValue={(category) => change(index, { category })} />
          <Field label={words.caseQuantity} inputMode="decimal" value={fact.quantity} onValue={(quantity) => change(index, { quantity })} />
          <SelectField label={words.caseLevel} none="—" value={fact.organiserLevel} options={optionsOf(ORGANISER_LEVELS, fact.organiserLevel)} onValue={(organiserLevel) => change(index, { organiserLevel })} />
          <SelectField label={words.caseForm} none="—" value={fact.form} options={optionsOf(TRAINING_FORMS, fact.form)} onValue={(form) => change(index, { form })} />
          <button type="button" className="link-button" onClick={() => onFacts(facts.filter((_fact, place) => place !== index))}>
            {words.removeFact(index + 1)}
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => onFacts([...facts, NO_FACT])}>
        {words.addFact}
      </button>
    </fieldset>
  );
}
