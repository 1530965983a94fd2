import { open } from 'node:fs/promises';
import { notAWorkbook, workbookEncrypted, workbookOldFormat, workbookTooLarge } from './workbook.errors';

const COMPOUND_FILE = Buffer.from('D0CF11E0A1B11AE1', 'hex');
const ZIP_FILE = Buffer.from('504B0304', 'hex');
const DIRECTORY_BYTES = 16 * 1024;

/** Refuses what is no zip package before any reader touches it, and names the usual mistakes. */
export async function refuseOtherFormats(path: string, limitBytes: number): Promise<void> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > limitBytes) throw workbookTooLarge('file', limitBytes);
    const head = Buffer.alloc(Math.min(size, 512));
    await file.read(head, 0, head.length, 0);
    if (head.subarray(0, 4).equals(ZIP_FILE)) return;
    if (!head.subarray(0, 8).equals(COMPOUND_FILE) || head.length < 512) throw notAWorkbook();
    const directory = Buffer.alloc(DIRECTORY_BYTES);
    await file.read(directory, 0, DIRECTORY_BYTES, directoryOffset(head));
    throw holdsOldWorkbook(directory) ? workbookOldFormat() : workbookEncrypted();
  } finally {
    await file.close();
  }
}

/** [MS-CFB] 2.2: sector size at 0x1E, first directory sector at 0x30; the header takes the place of sector −1. */
function directoryOffset(head: Buffer): number {
  const sectorBytes = 2 ** Math.min(head.readUInt16LE(0x1e), 12);
  return (head.readUInt32LE(0x30) + 1) * sectorBytes;
}

/** An encrypted .xlsx is a compound file as well; it has an `EncryptedPackage` and no `Workbook` stream. */
function holdsOldWorkbook(directory: Buffer): boolean {
  const names = (name: string) => directory.includes(Buffer.from(name, 'utf16le'));
  return !names('EncryptedPackage') && (names('Workbook') || names('Book'));
}
