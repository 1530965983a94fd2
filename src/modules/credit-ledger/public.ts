import { LedgerCheckpointLeaf } from './checkpoints/ledger-checkpoint-leaf.entity';
import { LedgerCheckpoint } from './checkpoints/ledger-checkpoint.entity';
import { CreditEntry } from './credit-entry.entity';
import { CreditFactKind } from './credit-fact-kind.entity';
import { CreditLedgerHead } from './credit-ledger-head.entity';
import { SealedResultLeaf } from './sealed-result-leaf.entity';
import { SealedYear } from './sealed-year.entity';
import { LedgerVerification } from './verification/ledger-verification.entity';

export { CheckpointKeeper } from './checkpoints/checkpoint-keeper';
export { closeDay, dayToClose } from './checkpoints/close-day';
export { takeCheckpoint, type CheckpointOrder } from './checkpoints/take-checkpoint';
export { exportLines } from './export/export-lines';
export { readExport } from './export/read-export';
export { SealedResults } from './export/sealed-results';
export { Signer } from './signer';
export { runVerification, type VerificationParts } from './verification/run-verification';
export { CreditLedgerModule } from './credit-ledger.module';
export { CREDIT_LEDGER_JOBS, ENTRIES_POSTED, YEAR_UNSEALED } from './credit-ledger.jobs';
export { FactKinds, type FactKindContent, type InternedKind } from './fact-kinds';
export { chainStart } from '#ledger-proof';
export { postEntries, type Posting, type PostingAuthor, type PostingOutcome } from './post-entries';
export { readEntries, readHashOf, readHead, type LedgerEntry, type LedgerHead } from './read-entries';
export { writtenBefore } from './written-before';
export { reverseEntry } from './reverse-entry';
export { assertYearOpen, holdYear, sealYear, unsealYear } from './seal-year';
export { verifyLedger, type LedgerFault } from './verify-ledger';
export { verifyRows } from './verify-rows';

export const CREDIT_LEDGER_ENTITIES = [CreditFactKind, CreditEntry, CreditLedgerHead, SealedYear, SealedResultLeaf, LedgerCheckpoint, LedgerCheckpointLeaf, LedgerVerification] as const;

/** The application's database user may insert into these and read them, nothing else. */
export const LEDGER_APPEND_ONLY_TABLES: readonly string[] = ['credit_entry', 'credit_fact_kind', 'ledger_checkpoint', 'ledger_checkpoint_leaf', 'sealed_result_leaf'];
