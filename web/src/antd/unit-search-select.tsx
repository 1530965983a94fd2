import { Select } from 'antd';
import type { Unit } from '../api/units';
import { pieceWords } from '../pieces/piece-words';
import { useWords } from '../words/language';
import { AntdProvider } from './antd-provider';

export interface UnitSearchSelectProps {
  readonly id: string;
  readonly units: readonly Unit[];
  readonly value: number | undefined;
  readonly onValue: (unitId: number | undefined) => void;
  readonly placeholder: string;
  readonly clearable: boolean;
}

const INDENT = '\u3000';

/** Finds a unit among thousands by typing part of its name or code; the indentation shows the tree. */
export function UnitSearchSelect({ id, units, value, onValue, placeholder, clearable }: UnitSearchSelectProps) {
  const words = useWords(pieceWords);
  return (
    <AntdProvider>
      <Select
        id={id}
        value={value}
        onChange={(unitId: number | undefined) => onValue(unitId)}
        placeholder={placeholder}
        allowClear={clearable}
        showSearch={{ filterOption: (typed, option) => (option?.['search'] ?? '').includes(typed.trim().toLowerCase()) }}
        options={units.map((unit) => ({ value: unit.id, label: unit.name, depth: unit.depth, search: `${unit.name} ${unit.code}`.toLowerCase() }))}
        optionRender={(option) => `${INDENT.repeat(option.data.depth)}${option.data.label}`}
        notFoundContent={words.noUnit}
        style={{ width: '100%' }}
        popupMatchSelectWidth={false}
      />
    </AntdProvider>
  );
}
