import { maskName } from '#kernel';
import { isSigned, transcriptDigest, transcriptStatement, type SignedTranscript } from '#ledger-proof';
import type { Database } from '../../../platform/database/database';
import type { Signer } from '../../credit-ledger/public';
import { registerWords } from '../credit-register/register-words';
import { reportingErrors } from '../reporting.errors';
import { readBody } from './transcript-body';
import type { PublicTranscriptDto, TranscriptDto } from './transcript.dto';

interface Row extends Omit<SignedTranscript, 'format'> {
  readonly headNo: number | null;
}

const ROWS = `SELECT t.code, t.body, t.algorithm, t.public_key AS publicKey, t.signature, h.entry_no AS headNo
  FROM transcript t LEFT JOIN credit_ledger_head h ON h.training_year = t.training_year AND h.person_id = t.person_id`;
const MOST = 100;

/** Newest first. */
export async function readTranscriptsOf(database: Database, personId: number): Promise<TranscriptDto[]> {
  const rows = await database.query<Row>(`${ROWS} WHERE t.person_id = ? ORDER BY t.issued_at DESC LIMIT ${MOST}`, [personId]);
  return rows.map(viewOf);
}

/** As it was handed out. @throws DomainError TRANSCRIPT_NOT_FOUND, also for another person's */
export async function readOwnTranscript(database: Database, personId: number | null, code: string): Promise<SignedTranscript> {
  const [row] = await database.query<Row>(`${ROWS} WHERE t.code = ? AND t.person_id = ?`, [code, personId]);
  if (row === undefined) throw reportingErrors.transcriptNotFound({ code });
  const { body, algorithm, publicKey, signature } = row;
  return { format: 'xuefen-transcript-1', code: row.code, body, algorithm, publicKey, signature };
}

/** For whoever holds the paper: enough to compare, the name masked. @throws DomainError TRANSCRIPT_NOT_FOUND */
export async function verifyTranscript(database: Database, { keys }: Pick<Signer, 'keys'>, code: string): Promise<PublicTranscriptDto> {
  const [row] = await database.query<Row>(`${ROWS} WHERE t.code = ?`, [code]);
  if (row === undefined) throw reportingErrors.transcriptNotFound({ code });
  const { register } = readBody(row.body);
  const digest = transcriptDigest(row.body);
  return {
    ...viewOf(row),
    maskedName: maskName(register.person.name),
    unit: register.unit,
    policy: `${register.policy.title} ${registerWords[register.language].version(register.policy.version)}`,
    verdict: register.advice.verdict,
    entries: register.entries.length,
    digest,
    signed: keys.includes(row.publicKey) && isSigned(row, 'transcript', transcriptStatement(row.code, digest)),
  };
}

/** All from what was signed, nothing from what merely stands beside it. */
function viewOf({ code, body, headNo }: Row): TranscriptDto {
  const { register, issuedAt } = readBody(body);
  return { code, year: register.year, language: register.language, issuedAt, totalHundredths: register.total, countedIn: register.countedIn, outdated: (headNo ?? 0) !== register.ledger.entryCount };
}
