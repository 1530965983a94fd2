import type { Statement } from '#ledger-proof';
import type { RowsStatement, SealedAuditEntry } from '../../audit/public';
import { CHECKPOINT_TAKEN } from '../checkpoints/take-checkpoint';
import { LEDGER_YEAR_REOPENED, LEDGER_YEAR_SEALED } from '../seal-year';

/** What an entry of the audit log states that can be compared with what is there. */
export function statementOf(entry: SealedAuditEntry): Statement | null {
  return ofLedger(entry) ?? ofRows(entry);
}

/** Only at the top of a state: what people typed stands further inside, and with its quotes escaped. */
function ofRows({ afterState }: SealedAuditEntry): Statement | null {
  if (afterState?.includes('"stated":{') !== true) return null;
  const { stated } = JSON.parse(afterState) as { stated?: RowsStatement };
  return stated === undefined ? null : { of: 'rows', ...stated };
}

function ofLedger({ action, subjectId, afterState }: SealedAuditEntry): Statement | null {
  const number = Number(subjectId);
  if (!Number.isSafeInteger(number)) return null;
  if (action === LEDGER_YEAR_REOPENED) return { of: 'reopening', trainingYear: number };
  const said = (field: 'digest' | 'root'): string | undefined => new RegExp(`"${field}":"([0-9a-f]{64})"`).exec(afterState ?? '')?.[1];
  const [digest, root] = [said('digest'), said('root')];
  if (action === CHECKPOINT_TAKEN && digest !== undefined) return { of: 'checkpoint', no: number, digest };
  if (action !== LEDGER_YEAR_SEALED || root === undefined) return null;
  const leaves = /"leaves":(\d+)/.exec(afterState ?? '')?.[1];
  return { of: 'seal', trainingYear: number, root, ...(leaves === undefined ? {} : { leaves: Number(leaves) }) };
}
