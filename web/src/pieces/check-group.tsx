import './check-group.css';
import { useId } from 'react';

interface CheckGroupProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
  readonly help?: string;
  readonly disabled?: boolean;
}

/** Any of a few. */
export function CheckGroup({ legend, options, values, onValues, help, disabled }: CheckGroupProps) {
  const id = useId();
  return (
    <fieldset className="check-group" disabled={disabled} aria-describedby={help && `${id}-help`}>
      <legend>{legend}</legend>
      <div className="check-group-options">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={values.includes(value)} onChange={(event) => onValues(event.target.checked ? [...values, value] : values.filter((chosen) => chosen !== value))} /> {label}
          </label>
        ))}
      </div>
      {help && (
        <p id={`${id}-help`} className="quiet">
          {help}
        </p>
      )}
    </fieldset>
  );
}
