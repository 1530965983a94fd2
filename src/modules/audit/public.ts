import { AuditEntry } from './audit-entry.entity';
import { AuditHead } from './audit-head.entity';

export { readAuditEntries, type SealedAuditEntry } from './read-audit-entries';
export { readAuditHead, type AuditChainHead } from './read-audit-head';
export { recordAudit, type AuditRecord } from './record-audit';
export { withoutPersonalIds } from './without-personal-ids';
export { verifyAuditChain, type AuditFault, type AuditVerdict } from './verify-audit-chain';

export const AUDIT_ENTITIES = [AuditEntry, AuditHead] as const;

/** The application's database user gets no UPDATE and no DELETE on these. */
export const APPEND_ONLY_TABLES: readonly string[] = ['audit_entry'];
