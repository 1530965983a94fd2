import { posix } from 'node:path';
import { attribute, prefixedAttribute } from './xml-content';
import { parseXml } from './xml-scanner';
import type { ZipPackage } from './zip-package';
import { notAWorkbook, workbookOldFormat } from './workbook.errors';

export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedText?: string;
  readonly styles?: string;
  /** Days are counted from 1904 in workbooks that began on old Macs. */
  readonly from1904: boolean;
}

interface Relation {
  readonly kind: string;
  readonly part: string;
}

/** Finds the parts by their relations (ECMA-376 part 2), never by guessing file names. */
export async function findWorkbookParts(zip: ZipPackage): Promise<WorkbookParts> {
  const roots = await readRelations(zip, '');
  const main = [...roots.values()].find((relation) => relation.kind === 'officeDocument')?.part;
  if (main === undefined || !zip.has(main)) throw notAWorkbook();
  if (main.endsWith('.bin')) throw workbookOldFormat();
  const relations = await readRelations(zip, main);
  const listed: { name: string; id: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await parseXml(zip.read(main), {
    open(name, tag) {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'sheet') listed.push({ name: attribute(tag, 'name') ?? '', id: prefixedAttribute(tag, 'id') ?? '' });
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(tag, 'date1904') ?? '');
    },
  });
  if (!isWorkbook) throw notAWorkbook();
  const sheets = listed.flatMap(({ name, id }) => {
    const relation = relations.get(id);
    return relation?.kind === 'worksheet' ? [{ name, part: relation.part }] : [];
  });
  const partOf = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind && zip.has(relation.part))?.part;
  return { sheets, from1904, sharedText: partOf('sharedStrings'), styles: partOf('styles') };
}

async function readRelations(zip: ZipPackage, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!zip.has(file)) return relations;
  await parseXml(zip.read(file), {
    open(name, tag) {
      if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
      const target = attribute(tag, 'Target') ?? '';
      const kind = (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '';
      const resolved = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.set(attribute(tag, 'Id') ?? '', { kind, part: resolved });
    },
  });
  return relations;
}
