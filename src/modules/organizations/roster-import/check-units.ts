import { comparableText, identifierText, plainText } from '../../../platform/workbook/cell-text';
import { cellOf, type TableRow } from '../../../platform/workbook/open-table';
import { passedOver } from '../../../platform/workbook/passed-over';
import { refuseRow, type RefusalWords, type RowRefusal } from '../../../platform/workbook/row-refusal';
import type { UnitColumn } from './roster-columns';
import { duplicateUnitNameWords, duplicateUnitWords, ROSTER_WORDS, type UnitRefusalCode } from './roster-import.errors';

export interface ImportedUnit {
  readonly rowNumber: number;
  readonly code: string;
  readonly name: string;
  /** `undefined` at the top. */
  readonly parentCode: string | undefined;
  /** 单位类别, as the city words it. */
  readonly kind: string;
}

export interface UnitCheck {
  /** Parents stand before their children; otherwise in the order of the sheet. */
  readonly accepted: readonly ImportedUnit[];
  readonly refused: readonly RowRefusal<UnitRefusalCode>[];
}

type UnitRow = TableRow<UnitColumn>;
interface Candidate extends ImportedUnit {
  readonly row: UnitRow;
}

const LONGEST = { code: 64, name: 120, kind: 40 } as const;

/** A unit of the tree as it stands, which a sheet may leave out. */
export interface KnownUnit {
  readonly code: string;
  /** `undefined` at the top. */
  readonly parentCode: string | undefined;
  /** Nothing is changed in it, and nothing hangs below it any more. */
  readonly closed?: boolean;
}

/**
 * Checks the whole unit sheet, since a parent may stand below its children.
 * @param known the units that exist already: they may be parents, and a unit must not be moved below itself through them.
 */
export function checkUnits(rows: readonly UnitRow[], known: readonly KnownUnit[] = []): UnitCheck {
  const refused: RowRefusal<UnitRefusalCode>[] = [];
  const refuse = (row: UnitRow, key: UnitColumn, code: UnitRefusalCode, words: RefusalWords): void => {
    refused.push(refuseRow(row, key, code, words));
  };
  const candidates = new Map<string, Candidate>();
  const rowOfName = new Map<string, number>();
  const closed = new Set(known.flatMap((unit) => (unit.closed ? [unit.code] : [])));
  for (const row of rows) {
    if (passedOver(row, { identifying: ['code', 'name', 'parentCode'] }) !== undefined) continue;
    const unit = readUnit(row);
    const tooLong = (['code', 'name', 'kind'] as const).find((key) => [...unit[key]].length > LONGEST[key]);
    const nameKey = `${unit.parentCode ?? ''}\u001f${comparableText(unit.name)}`;
    const sameCode = candidates.get(unit.code);
    const sameName = rowOfName.get(nameKey);
    if (unit.code === '') refuse(row, 'code', 'MISSING_UNIT_CODE', ROSTER_WORDS.missingUnitCode);
    else if (unit.name === '') refuse(row, 'name', 'MISSING_UNIT_NAME', ROSTER_WORDS.missingUnitName);
    else if (tooLong !== undefined) refuse(row, tooLong, 'TEXT_TOO_LONG', ROSTER_WORDS.textTooLong);
    else if (sameCode !== undefined) refuse(row, 'code', 'DUPLICATE_UNIT', duplicateUnitWords(sameCode.rowNumber));
    else if (sameName !== undefined) refuse(row, 'name', 'DUPLICATE_UNIT_NAME', duplicateUnitNameWords(sameName));
    else if (closed.has(unit.code)) refuse(row, 'code', 'CLOSED_UNIT', ROSTER_WORDS.closedUnit);
    else if (unit.parentCode !== undefined && closed.has(unit.parentCode)) refuse(row, 'parentCode', 'CLOSED_UNIT', ROSTER_WORDS.closedUnit);
    else {
      candidates.set(unit.code, unit);
      rowOfName.set(nameKey, unit.rowNumber);
    }
  }
  const { accepted, orphans, circular } = orderByParent(candidates, known.filter(({ code }) => !candidates.has(code)));
  for (const { row } of orphans) refuse(row, 'parentCode', 'UNKNOWN_PARENT_UNIT', ROSTER_WORDS.unknownParent);
  for (const { row } of circular) refuse(row, 'parentCode', 'UNIT_CYCLE', ROSTER_WORDS.unitCycle);
  refused.sort((left, right) => left.rowNumber - right.rowNumber);
  return { accepted, refused };
}

function readUnit(row: UnitRow): Candidate {
  const parentCode = identifierText(cellOf(row, 'parentCode'));
  return {
    row,
    rowNumber: row.rowNumber,
    code: identifierText(cellOf(row, 'code')),
    name: plainText(cellOf(row, 'name')),
    parentCode: parentCode === '' ? undefined : parentCode,
    kind: plainText(cellOf(row, 'kind')),
  };
}

/** Walks down from the roots over the tree as it will be. What is not reached hangs below an unknown code or in a circle. */
function orderByParent(candidates: ReadonlyMap<string, Candidate>, unlisted: readonly KnownUnit[]) {
  const nodes: readonly (Candidate | KnownUnit)[] = [...candidates.values(), ...unlisted];
  const codes = new Set(nodes.map(({ code }) => code));
  const childrenOf = new Map<string | undefined, (Candidate | KnownUnit)[]>();
  for (const node of nodes) {
    const siblings = childrenOf.get(node.parentCode);
    if (siblings === undefined) childrenOf.set(node.parentCode, [node]);
    else siblings.push(node);
  }
  const reached = collectBelow(nodes.filter(({ parentCode }) => parentCode === undefined), childrenOf);
  const unreached = [...candidates.values()].filter((unit) => !reached.has(unit));
  const orphans = collectBelow(unreached.filter(({ parentCode }) => parentCode !== undefined && !codes.has(parentCode)), childrenOf);
  return {
    accepted: [...reached].filter(isListed).map(({ row: _row, ...unit }) => unit),
    orphans: [...orphans].filter(isListed),
    circular: unreached.filter((unit) => !orphans.has(unit)),
  };
}

function isListed(node: Candidate | KnownUnit): node is Candidate {
  return 'row' in node;
}

function collectBelow<Node extends KnownUnit>(roots: readonly Node[], childrenOf: ReadonlyMap<string | undefined, Node[]>): Set<Node> {
  const reached = new Set(roots);
  for (const unit of reached) {
    for (const child of childrenOf.get(unit.code) ?? []) reached.add(child);
  }
  return reached;
}
