import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '#kernel';
import { transcriptDigest, transcriptStatement } from '#ledger-proof';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Signer } from '../../credit-ledger/public';
import type { Actor } from '../../identity/public';
import type { CreditRegister } from '../credit-register/credit-register';
import { bodyText } from './transcript-body';

export interface TranscriptOrder {
  readonly personId: number;
  readonly register: CreditRegister;
  readonly actor: Actor;
  readonly at: Date;
}

/** Crockford's letters: none is taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Signs the register as it stands and keeps it. The same figures are handed out once by each key, however often they are asked for. @returns its code. */
export async function issueTranscript(tx: Transaction, signer: Signer, { personId, register, actor, at }: TranscriptOrder): Promise<string> {
  const basis = createHash('sha256').update(canonicalJson({ ...register, asOf: undefined, signedBy: signer.publicKey.publicKey })).digest();
  const code = newCode();
  const body = bodyText({ format: 1, code, issuedAt: at.toISOString(), register });
  const { algorithm, publicKey, signature } = signer.sign('transcript', transcriptStatement(code, transcriptDigest(body)));
  const row = [code, personId, register.year, basis, at, body, algorithm, publicKey, signature];
  await tx.query(`INSERT IGNORE INTO transcript (${COLUMNS}) VALUES (?)`, [row]);
  const [kept]: { code: string }[] = await tx.query('SELECT code FROM transcript WHERE person_id = ? AND training_year = ? AND basis = ?', [personId, register.year, basis]);
  if (kept?.code !== code) return kept?.code ?? code;
  await recordAudit(tx, {
    actor,
    action: 'transcript.issued',
    summary: { zh: `出具 ${register.year} 年度学分证明`, en: `Issued a transcript of ${register.year}` },
    subject: { kind: 'person', id: personId },
    after: { code, trainingYear: register.year },
  });
  return code;
}

const COLUMNS = 'code, person_id, training_year, basis, issued_at, body, algorithm, public_key, signature';

function newCode(): string {
  const letters = Array.from(randomBytes(16), (byte) => LETTERS[byte % LETTERS.length]).join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
}
