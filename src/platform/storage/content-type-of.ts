import { open } from 'node:fs/promises';
import { open as openZip } from 'yauzl';

/** What files may be handed in as evidence, told by their content. */
export type EvidenceType =
  | 'image/png' | 'image/jpeg' | 'image/webp' | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.presentationml.presentation' | 'application/msword' | 'application/vnd.ms-excel' | 'application/vnd.ms-powerpoint';

const HEAD_BYTES = 1_024;
const MOST_PARTS = 10_000;

/** By their first bytes; a PDF may have a few bytes before its own. */
const BEGINNINGS: readonly (readonly [EvidenceType, (head: Buffer) => boolean])[] = [
  ['image/png', (head) => head.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))],
  ['image/jpeg', (head) => head.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))],
  ['image/webp', (head) => head.subarray(0, 4).equals(Buffer.from('RIFF')) && head.subarray(8, 12).equals(Buffer.from('WEBP'))],
  ['application/pdf', (head) => head.includes('%PDF-')],
];

const PARTS_OF_OFFICE: readonly (readonly [EvidenceType, string])[] = [
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word/document.xml'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xl/workbook.xml'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'ppt/presentation.xml'],
];

const STREAMS_OF_OLD_OFFICE: readonly (readonly [EvidenceType, string])[] = [
  ['application/msword', 'WordDocument'],
  ['application/vnd.ms-excel', 'Workbook'],
  ['application/vnd.ms-powerpoint', 'PowerPoint Document'],
];

const ZIP = Buffer.from('504b0304', 'hex');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** `undefined` for anything else, whatever its name says. */
export async function contentTypeOf(path: string): Promise<EvidenceType | undefined> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
    const begun = head.subarray(0, bytesRead);
    if (begun.subarray(0, 4).equals(ZIP)) return await typeOfPackage(path);
    if (begun.subarray(0, 8).equals(COMPOUND)) return typeOfCompound(await file.readFile());
    return BEGINNINGS.find(([, fits]) => fits(begun))?.[0];
  } finally {
    await file.close();
  }
}

/** Reads the directory of the package only, and unpacks nothing. */
function typeOfPackage(path: string): Promise<EvidenceType | undefined> {
  return new Promise((resolve) => {
    openZip(path, { lazyEntries: true }, (error, zip) => {
      if (error) return resolve(undefined);
      const answer = (type: EvidenceType | undefined): void => {
        zip.close();
        resolve(type);
      };
      let read = 0;
      zip.on('entry', ({ fileName }: { fileName: string }) => {
        const found = PARTS_OF_OFFICE.find(([, part]) => part === fileName)?.[0];
        read += 1;
        if (found || read > MOST_PARTS) return answer(found);
        zip.readEntry();
      });
      zip.on('end', () => answer(undefined));
      zip.on('error', () => answer(undefined));
      zip.readEntry();
    });
  });
}

/** [MS-CFB]: names of streams are written in UTF-16. */
function typeOfCompound(content: Buffer): EvidenceType | undefined {
  return STREAMS_OF_OLD_OFFICE.find(([, stream]) => content.includes(Buffer.from(stream, 'utf16le')))?.[0];
}
