import './drafts.css';
import { useState } from 'react';
import { EmptyState } from '../../../pieces/empty-state';
import { Field } from '../../../pieces/field';
import { Section } from '../../../pieces/section';
import { useText, useWords } from '../../../words/language';
import { changeNumber, type CommonNumber, commonNumbers } from './common-numbers';
import { draftWords } from './draft-words';
import { useUnitWords } from './use-unit-words';

/** Rates, caps and minimums as fields: the numbers in the text, and nothing else of it. */
export function NumbersPart({ text, onText }: { text: string; onText: ((text: string) => void) | undefined }) {
  const words = useWords(draftWords);
  const numbers = commonNumbers(text);
  if (numbers === undefined) return <p className="message warning">{words.numbersBroken}</p>;
  if (numbers.length === 0) return <EmptyState title={words.numbersNone} why={words.numbersNoneWhy} />;
  return (
    <Section title={words.numbersPart}>
      <p className="quiet section-note">{words.numbersLead}</p>
      <div className="number-fields">
        {numbers.map((number) => (
          <NumberField key={number.pointer} number={number} onValue={onText && ((value) => onText(changeNumber(text, number.pointer, value)))} />
        ))}
      </div>
    </Section>
  );
}

const AMOUNT = /^-?\d{1,7}(\.\d{1,2})?$/;

function NumberField({ number, onValue }: { number: CommonNumber; onValue: ((value: number) => void) | undefined }) {
  const words = useWords(draftWords);
  const text = useText();
  const unit = useUnitWords();
  const [typed, setTyped] = useState<string>();
  const kind = number.per === undefined ? words[number.kind] : `${words[number.kind]}（${words.perUnit(unit(number.per))}）`;
  const change = (value: string) => {
    const whole = AMOUNT.test(value.trim());
    setTyped(whole ? undefined : value);
    if (whole) onValue?.(Number(value));
  };
  return (
    <Field
      label={`${text(number.title)} · ${kind}`}
      inputMode="decimal"
      value={typed ?? String(number.value)}
      onValue={change}
      readOnly={onValue === undefined}
      error={typed === undefined ? undefined : words.notNumber}
    />
  );
}
