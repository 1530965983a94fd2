import './field.css';
import { useId } from 'react';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | '';
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value | '') => void;
  /** Name of the empty choice; without it there is none. */
  readonly none?: string;
  readonly help?: string;
  readonly error?: string;
  readonly disabled?: boolean;
  readonly id?: string;
}

/** One of a list, looking like every other field. */
export function SelectField<Value extends string>({ label, value, options, onValue, none, help, error, disabled, id: given }: SelectFieldProps<Value>) {
  const made = useId();
  const id = given ?? made;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        disabled={disabled}
        onChange={(event) => onValue(options.find((option) => option.value === event.target.value)?.value ?? '')}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}-help`} className="quiet">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
