import { IDS_A_BLOCK } from './block-digests';

const ID_BYTES = 4;
const RECORD_BYTES = 36;

/** A person of a block and the 64 hexadecimal digits of their outcome's digest. */
export interface DigestedPerson {
  readonly personId: number;
  readonly digest: string;
}

/** What a block is digested from: id and digest of each of its people in order of id, 36 bytes each. */
export class BlockContent {
  private readonly bytes = Buffer.alloc(IDS_A_BLOCK * RECORD_BYTES);
  private used = 0;

  add({ personId, digest }: DigestedPerson): void {
    this.bytes.writeUInt32BE(personId, this.used);
    this.bytes.write(digest, this.used + ID_BYTES, 'hex');
    this.used += RECORD_BYTES;
  }

  /** Valid until the next {@link add} or {@link clear}. */
  content(): Buffer {
    return this.bytes.subarray(0, this.used);
  }

  clear(): void {
    this.used = 0;
  }
}

/** The content with some people's digests replaced, added, or (`null`) taken away. */
export function patchContent(content: Buffer, changes: ReadonlyMap<number, string | null>): Buffer {
  const records = new Map<number, Buffer>();
  for (let at = 0; at < content.length; at += RECORD_BYTES) records.set(content.readUInt32BE(at), content.subarray(at, at + RECORD_BYTES));
  const before = records.size;
  let same = true;
  for (const [personId, digest] of changes) {
    same &&= digest !== null && records.has(personId);
    if (digest === null) records.delete(personId);
    else records.set(personId, recordOf({ personId, digest }));
  }
  // A map keeps its keys where they were: only people who are new in the block have to be put in their places.
  const inOrder = same && records.size === before ? [...records.values()] : [...records].sort(([left], [right]) => left - right).map(([, record]) => record);
  return Buffer.concat(inOrder);
}

function recordOf(person: DigestedPerson): Buffer {
  const record = Buffer.alloc(RECORD_BYTES);
  record.writeUInt32BE(person.personId);
  record.write(person.digest, ID_BYTES, 'hex');
  return record;
}

/** The same content as one expression of the server's, over rows of `assessment_result` grouped by block. */
export const CONTENT_SQL = "GROUP_CONCAT(UNHEX(LPAD(HEX(person_id), 8, '0')), digest ORDER BY person_id SEPARATOR '')";
