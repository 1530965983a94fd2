import './choices.css';
import { type ReactNode, useId } from 'react';

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly what?: string; readonly aside?: ReactNode }[];
  readonly onValue: (value: Value) => void;
}

/** One of a few, each with a sentence that says what choosing it means. */
export function Choices<Value extends string>({ legend, value, options, onValue }: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.value} className="choice">
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            checked={value === option.value}
            onChange={() => onValue(option.value)}
            aria-describedby={option.what && `${id}-${option.value}-what`}
          />
          <div>
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            {option.what && (
              <p id={`${id}-${option.value}-what`} className="quiet">
                {option.what}
              </p>
            )}
            {option.aside}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
