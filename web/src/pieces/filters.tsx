import './filters.css';
import { type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

/** The row of filters above a list. Their values live in the address. */
export function Filters({ children, onClear }: { children: ReactNode; onClear?: () => void }) {
  const words = useWords(pieceWords);
  return (
    <div className="filters no-print" role="group" aria-label={words.filters}>
      {children}
      {onClear && (
        <button type="button" className="button plain" onClick={onClear}>
          {words.clearFilters}
        </button>
      )}
    </div>
  );
}

interface ChoiceFilterProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value | undefined) => void;
  /** Name of the empty choice; 「全部」 when left out. */
  readonly none?: string;
}

export function ChoiceFilter<Value extends string>({ label, value, options, onValue, none }: ChoiceFilterProps<Value>) {
  const id = useId();
  const words = useWords(pieceWords);
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value ?? ''} onChange={(event) => onValue(options.find((option) => option.value === event.target.value)?.value)}>
        <option value="">{none ?? words.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

const TYPING_PAUSE_MS = 300;

interface TextFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
  readonly example?: string;
}

/** Follows the typing after a short pause, so that a list is not asked for at every key. */
export function TextFilter({ label, value, onValue, example }: TextFilterProps) {
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const [address, setAddress] = useState(value);
  const settle = useEffectEvent(onValue);
  if (address !== value) {
    setAddress(value);
    if ((typed.trim() || undefined) !== value) setTyped(value ?? '');
  }
  useEffect(() => {
    const next = typed.trim() || undefined;
    if (next === value) return undefined;
    const timer = setTimeout(() => settle(next), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <div className="filter wide">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" className="input" value={typed} placeholder={example} maxLength={50} onChange={(event) => setTyped(event.target.value)} />
    </div>
  );
}
