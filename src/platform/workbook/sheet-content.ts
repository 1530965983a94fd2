import type { TrainingDay } from '#kernel';
import type { CellValue } from './cell-value';

/** `text` columns are formatted as text, so that what is typed into them later stays text: identity numbers, telephone numbers. */
export type ColumnFormat = 'text' | 'number' | 'amount' | 'day' | 'general';

export interface SheetColumn {
  readonly header: string;
  readonly format: ColumnFormat;
  /** In characters; default 14. */
  readonly width?: number;
}

/** Text, a whole or decimal number, a day, a cell read elsewhere, or nothing. */
export type WrittenCell = string | number | { readonly day: TrainingDay } | CellValue | undefined;

export interface SheetContent {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** One line each above the header, merged over all columns. */
  readonly titles?: readonly string[];
  readonly rows: Iterable<readonly WrittenCell[]> | AsyncIterable<readonly WrittenCell[]>;
}
