import { FieldFrame, type FieldFrameProps } from './field-frame';

interface SelectFieldProps<Value extends string> extends FieldFrameProps {
  readonly value: Value | '';
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value | '') => void;
  /** Name of the empty choice; without it there is none. */
  readonly none?: string;
  readonly disabled?: boolean;
}

/** One of a list. */
export function SelectField<Value extends string>({ value, options, onValue, none, disabled, ...frame }: SelectFieldProps<Value>) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <select {...control} value={value} disabled={disabled} onChange={(event) => onValue(options.find((option) => option.value === event.target.value)?.value ?? '')}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
