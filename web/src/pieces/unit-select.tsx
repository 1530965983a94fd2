import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useId } from 'react';
import { unitsQuery } from '../api/units';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

const UnitSearchSelect = lazy(() => import('../antd/unit-search-select').then(({ UnitSearchSelect: Control }) => ({ default: Control })));

interface UnitSelectProps {
  readonly value: number | undefined;
  readonly onValue: (unitId: number | undefined) => void;
  readonly label?: string;
  readonly placeholder?: string;
  /** False where a unit must be chosen. */
  readonly clearable?: boolean;
}

/** Chooses a unit within the caller's scope. */
export function UnitSelect({ value, onValue, label, placeholder, clearable = true }: UnitSelectProps) {
  const id = useId();
  const words = useWords(pieceWords);
  const { data } = useQuery(unitsQuery);
  const units = data?.items ?? [];
  const waiting = <span className="input">{units.find((unit) => unit.id === value)?.name ?? words.loading}</span>;
  return (
    <div className="filter wide">
      <label htmlFor={id}>{label ?? words.unit}</label>
      {/* The control is the heaviest thing on a page and of no use without units: the page's own figures go before it. */}
      {data === undefined ? (
        waiting
      ) : (
        <Suspense fallback={waiting}>
          <UnitSearchSelect id={id} units={units} value={units.length > 0 ? value : undefined} onValue={onValue} placeholder={placeholder ?? words.allUnits} clearable={clearable} />
        </Suspense>
      )}
    </div>
  );
}
