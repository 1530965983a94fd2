import { AuditEntry } from './audit-entry.entity';
import { AuditHead } from './audit-head.entity';
import { RowStatement } from './statements/row-statement.entity';
import { StatedRow } from './statements/stated-row.entity';

export { readAuditEntries, type SealedAuditEntry } from './read-audit-entries';
export { readAuditHead, type AuditChainHead } from './read-audit-head';
export { recordAudit, type AuditRecord } from './record-audit';
export { readStatedRows } from './statements/read-stated-rows';
export { rowsOf, type RowsStatement, type WrittenRows } from './statements/state-rows';
export { stateFound } from './statements/state-found';
export { STATED_KINDS, type StatedKind } from './statements/stated-kind';
export { withoutPersonalIds } from './without-personal-ids';
export { verifyAuditChain, type AuditFault, type AuditVerdict } from './verify-audit-chain';

export const AUDIT_ENTITIES = [AuditEntry, AuditHead, RowStatement, StatedRow] as const;

/** The application's database user gets no UPDATE and no DELETE on these. */
export const APPEND_ONLY_TABLES: readonly string[] = ['audit_entry', 'row_statement', 'stated_row'];
