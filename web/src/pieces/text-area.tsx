import { FieldFrame, type FieldFrameProps } from './field-frame';

interface TextAreaProps extends FieldFrameProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly disabled?: boolean;
}

/** Several lines of text. */
export function TextArea({ value, onValue, rows = 4, maxLength, disabled, ...frame }: TextAreaProps) {
  return <FieldFrame {...frame}>{(control) => <textarea {...control} rows={rows} maxLength={maxLength} disabled={disabled} value={value} onChange={(event) => onValue(event.target.value)} />}</FieldFrame>;
}
