import type { InputHTMLAttributes } from 'react';
import { FieldFrame, type FieldFrameProps } from './field-frame';

interface FieldProps extends FieldFrameProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One line of text, a date or a number. */
export function Field({ label, value, onValue, help, error, id, ...input }: FieldProps) {
  return (
    <FieldFrame label={label} help={help} error={error} id={id}>
      {(control) => <input {...input} {...control} value={value} onChange={(event) => onValue(event.target.value)} />}
    </FieldFrame>
  );
}
