export { CreditEntry } from './credit-entry.entity';
export { CreditFactKind } from './credit-fact-kind.entity';
export { CreditLedgerHead } from './credit-ledger-head.entity';
export { CreditLedgerModule } from './credit-ledger.module';
export { ENTRIES_POSTED } from './credit-ledger.jobs';
export { FactKinds, type FactKindContent, type InternedKind } from './fact-kinds';
export { chainStart } from './entry-chain';
export { postEntries, type Posting, type PostingAuthor, type PostingOutcome } from './post-entries';
export { readEntries, readHead, type LedgerEntry, type LedgerHead } from './read-entries';
export { reverseEntry } from './reverse-entry';
export { verifyLedger, type LedgerFault } from './verify-ledger';

/** The application's database user may insert into these and read them, nothing else. */
export const LEDGER_APPEND_ONLY_TABLES = ['credit_entry', 'credit_fact_kind'] as const;
