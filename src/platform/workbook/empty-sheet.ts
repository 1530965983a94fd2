import type { TableColumn } from './find-header';
import type { SheetContent } from './sheet-content';

const WIDE = 24;

/** A sheet with its header only, for filling in. Columns named in `textColumns` keep their digits as text. */
export function emptySheet(name: string, columns: readonly TableColumn[], textColumns: readonly string[]): SheetContent {
  return {
    name,
    columns: columns.map((column) => {
      const isText = textColumns.includes(column.key);
      return { header: column.header, format: isText ? 'text' : 'general', ...(isText ? { width: WIDE } : {}) };
    }),
    rows: [],
  };
}
