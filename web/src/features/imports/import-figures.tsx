import type { Import } from '../../api/imports';
import { Figures } from '../../pieces/figures';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { importWords } from './import-words';

/** Where the rows of a file went, while it is read and afterwards. */
export function ImportFigures({ taken }: { taken: Import }) {
  const words = useWords(importWords);
  return (
    <Figures
      figures={[
        { name: words.rows, value: formatCount(taken.rowsTotal ?? taken.rowsRead) },
        { name: `✓ ${words.accepted}`, value: formatCount(taken.accepted) },
        { name: `= ${words.unchanged}`, value: formatCount(taken.unchanged) },
        { name: `△ ${words.refused}`, value: formatCount(taken.refused) },
      ]}
    />
  );
}
