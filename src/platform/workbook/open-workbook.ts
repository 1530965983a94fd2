import type { SheetRow } from './cell-value';
import { readDateStyles } from './date-styles';
import { refuseOtherFormats } from './file-kind';
import { readSharedText } from './shared-text';
import { SheetParser, type SheetSetting } from './sheet-parser';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook-limits';
import { findWorkbookParts, type WorkbookParts } from './workbook-parts';
import { sheetNotFound, workbookTooLarge } from './workbook.errors';
import { XmlScanner } from './xml-scanner';
import { ZipPackage } from './zip-package';

/** An opened workbook. Close it; rows are streamed, only the shared texts stay in memory. */
export class Workbook {
  private setting: Promise<SheetSetting> | undefined;

  constructor(
    private readonly zip: ZipPackage,
    private readonly parts: WorkbookParts,
    private readonly limits: WorkbookLimits,
  ) {}

  get sheetNames(): string[] {
    return this.parts.sheets.map((sheet) => sheet.name);
  }

  hasSheet(name: string): boolean {
    return this.sheetNames.some((candidate) => sheetKey(candidate) === sheetKey(name));
  }

  /**
   * The rows of a sheet from top to bottom. May be read more than once.
   * @throws DomainError SHEET_NOT_FOUND at once; damage of the packed bytes before the first row; TOO_MANY_ROWS on the way.
   */
  async *rows(sheetName: string): AsyncGenerator<SheetRow> {
    const sheet = this.parts.sheets.find(({ name }) => sheetKey(name) === sheetKey(sheetName));
    if (sheet === undefined) throw sheetNotFound(sheetName, this.sheetNames);
    await this.zip.verify(sheet.part);
    this.setting ??= this.readSetting();
    const sheetParser = new SheetParser(await this.setting);
    const xml = new XmlScanner(sheetParser);
    for await (const chunk of this.zip.read(sheet.part)) {
      xml.write(chunk);
      yield* sheetParser.takeRows();
    }
    xml.end();
    yield* sheetParser.takeRows();
  }

  close(): void {
    this.zip.close();
  }

  private async readSetting(): Promise<SheetSetting> {
    const { sharedText, styles, from1904 } = this.parts;
    if (sharedText !== undefined && this.zip.unpackedBytes(sharedText) > this.limits.sharedTextBytes) {
      throw workbookTooLarge('unpacked', this.limits.sharedTextBytes);
    }
    return {
      sharedText: sharedText === undefined ? [] : await readSharedText(this.zip.read(sharedText)),
      dateStyles: styles === undefined ? [] : await readDateStyles(this.zip.read(styles)),
      from1904,
      limits: this.limits,
    };
  }
}

/**
 * Opens an .xlsx workbook after looking at it with suspicion.
 * @throws DomainError NOT_A_WORKBOOK, WORKBOOK_ENCRYPTED, WORKBOOK_OLD_FORMAT, WORKBOOK_TOO_LARGE, WORKBOOK_DAMAGED.
 */
export async function openWorkbook(path: string, limits: WorkbookLimits = WORKBOOK_LIMITS): Promise<Workbook> {
  await refuseOtherFormats(path, limits.fileBytes);
  const zip = await ZipPackage.open(path, limits);
  try {
    return new Workbook(zip, await findWorkbookParts(zip), limits);
  } catch (error) {
    zip.close();
    throw error;
  }
}

function sheetKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
