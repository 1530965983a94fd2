import './field.css';
import { type ReactNode, useId } from 'react';

export interface FieldFrameProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  /** Lets the error summary link here. */
  readonly id?: string;
}

/** What the control inside has to carry, so that its label, help and error are its own to a screen reader too. */
export interface FramedControl {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** Label above, help below, the error at the field. */
export function FieldFrame({ label, help, error, id: given, children }: FieldFrameProps & { readonly children: (control: FramedControl) => ReactNode }) {
  const made = useId();
  const id = given ?? made;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, className: 'input', 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined })}
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
