import { useId } from 'react';

interface DayFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly min?: string;
  readonly max?: string;
  readonly onValue: (day: string | undefined) => void;
}

/** The browser's own day field: it speaks the person's language and works by keyboard and on phones. */
export function DayFilter({ label, value, min, max, onValue }: DayFilterProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" className="input" value={value ?? ''} min={min} max={max} onChange={(event) => onValue(event.target.value || undefined)} />
    </div>
  );
}
