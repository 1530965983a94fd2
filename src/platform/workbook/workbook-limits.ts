/** How much of an uploaded workbook is looked at before it is refused. Bytes, unless the name says otherwise. */
export interface WorkbookLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** All parts together, unpacked. */
  readonly unpackedBytes: number;
  /** The shared text table is kept in memory, so it has a limit of its own. */
  readonly sharedTextBytes: number;
  /** Unpacked size against packed size of one part; office programs stay below 60. */
  readonly ratio: number;
  readonly rows: number;
  readonly columns: number;
  /** Excel itself allows 32,767 characters in a cell. */
  readonly cellCharacters: number;
}

const MEGABYTE = 1024 * 1024;

export const WORKBOOK_LIMITS: WorkbookLimits = {
  fileBytes: 64 * MEGABYTE,
  entries: 2_000,
  unpackedBytes: 600 * MEGABYTE,
  sharedTextBytes: 64 * MEGABYTE,
  ratio: 200,
  rows: 200_000,
  columns: 256,
  cellCharacters: 32_767,
};
