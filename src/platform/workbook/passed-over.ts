import { plainText } from './cell-text';
import { headingKey } from './find-header';
import { cellOf, type TableRow } from './open-table';

export type PassedOver = 'blank' | 'total' | 'repeated_header' | 'note';

const TOTAL = /^(合|总|小|累)\s*计/;
const ONLY_TOTAL = /^(合|总|小|累)\s*计$/;
const NOTE = /^(注|备注|说明|填表|填报|制表|制单|审核|审批|经办|负责人|联系|单位负责|单位盖章|（?盖章)/;

/**
 * Rows that hold no record and are no mistake either: blank or merely numbered rows, totals, a header repeated for print, the
 * signature line below the table. `identifying` are the columns of which a real row fills at least one; whatever fills the first
 * of them is looked at as a real row.
 */
export function passedOver<Key extends string>(
  row: TableRow<Key>,
  { serial, identifying }: { readonly serial?: Key; readonly identifying: readonly [Key, ...Key[]] },
): PassedOver | undefined {
  const [firstKey, ...otherKeys] = identifying;
  const first = plainText(cellOf(row, firstKey));
  if (isHeading(row, firstKey, first)) return 'repeated_header';
  if (first !== '') return ONLY_TOTAL.test(first) ? 'total' : undefined;
  const serialIndex = serial === undefined ? undefined : row.header.columnOf.get(serial);
  const beyondSerial = row.cells.map(plainText).filter((text, index) => text !== '' && (index !== serialIndex || !/^\d+$/.test(text)));
  const [opening] = beyondSerial;
  if (opening === undefined) return 'blank';
  if (TOTAL.test(opening)) return 'total';
  const others = otherKeys.map((key) => plainText(cellOf(row, key)));
  return NOTE.test(opening) && others.every((text) => text === '' || text === opening) ? 'note' : undefined;
}

function isHeading<Key extends string>(row: TableRow<Key>, key: Key, text: string): boolean {
  const index = row.header.columnOf.get(key);
  return index !== undefined && text !== '' && headingKey(text) === headingKey(row.header.headings[index] ?? '');
}
