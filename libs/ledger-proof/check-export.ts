import { AuditLogCheck } from './check-audit-log';
import { checkChain } from './check-chain';
import { CheckpointsCheck, type WhatIsExpected } from './check-checkpoints';
import { SealedYearsCheck } from './check-sealed-years';
import { StatedRowsCheck } from './check-stated-rows';
import type { ChainRecord, EntryRecord, ExportRecord, LeafRecord, Statement, WithheldEntryRecord } from './export-records';
import { digestOfKind } from './exported-chain';
import type { Fault } from './fault';
import { MOST_SEARCHED, type SearchLeft } from './find-original-place';
import type { PublicKey } from './signatures';

export interface LedgerVerdict {
  readonly intact: boolean;
  readonly checkpoints: number;
  readonly chains: number;
  readonly entries: number;
  /** Of these the words were not given out. */
  readonly withheld: number;
  readonly auditEntries: number;
  /** Years whose results are sealed. */
  readonly sealedYears: number;
  /** Entries that no checkpoint covers yet. */
  readonly uncovered: number;
  /** Rows outside the ledger that were compared with what the audit log states of them. */
  readonly rows: number;
  /** Of these nothing was ever stated: they are older than the statements. */
  readonly unstated: number;
  /** Whose signatures its checkpoints bear. */
  readonly keys: readonly PublicKey[];
  readonly latest: { readonly no: number; readonly digest: string; readonly closesDay: string | null } | null;
  readonly faults: readonly Fault[];
  /** Beyond those named. */
  readonly moreFaults: number;
}

const MOST_FAULTS = 1_000;

interface OpenChain {
  readonly chain: ChainRecord;
  readonly entries: (EntryRecord | WithheldEntryRecord)[];
  readonly leaves: LeafRecord[];
}

/**
 * Takes the records of an export one by one, in its order, and says at the end whether anything was changed, removed, put in,
 * moved, cut off or written anew, and where. Holds one chain at a time and a few hashes for each checkpoint.
 */
export class ExportCheck {
  private readonly checkpoints: CheckpointsCheck;
  private readonly sealed = new SealedYearsCheck();
  private readonly rows = new StatedRowsCheck();
  private readonly kinds = new Map<number, Buffer | null>();
  private readonly faults: Fault[] = [];
  private readonly searchLeft: SearchLeft = { hashes: MOST_SEARCHED };
  private readonly counts = { checkpoints: 0, chains: 0, entries: 0, withheld: 0, auditEntries: 0, sealedYears: 0, uncovered: 0, rows: 0, moreFaults: 0 };
  private open: OpenChain | undefined;
  private audit: AuditLogCheck | undefined;

  constructor(expected: WhatIsExpected = {}) {
    this.checkpoints = new CheckpointsCheck(expected);
  }

  accept(record: ExportRecord): void {
    switch (record.record) {
      case 'checkpoint':
        this.counts.checkpoints += 1;
        return this.checkpoints.accept(record);
      case 'kind':
        this.kinds.set(record.id, digestOfKind(record));
        return;
      case 'chain':
        this.closeChain();
        this.open = { chain: record, entries: [], leaves: [] };
        return;
      case 'entry':
      case 'withheld_entry':
        this.counts.entries += 1;
        if (record.record === 'withheld_entry') this.counts.withheld += 1;
        this.open?.entries.push(record);
        return;
      case 'leaf':
        if (this.open) this.checkpoints.acceptLeaf(this.open.chain, record);
        this.open?.leaves.push(record);
        return;
      case 'seal':
        this.closeChain();
        this.counts.sealedYears += 1;
        return this.sealed.acceptSeal(record.trainingYear);
      case 'sealed_leaf':
        return this.sealed.acceptLeaf(record);
      case 'result':
        return this.sealed.acceptResult(record);
      case 'stated':
        this.closeChain();
        return this.rows.acceptStated(record);
      case 'row':
        this.closeChain();
        this.counts.rows += 1;
        return this.rows.acceptRow(record);
      case 'audit_head':
        this.closeChain();
        return this.auditLog().acceptHead(record);
      case 'audit':
        this.counts.auditEntries += 1;
        this.acceptStatement(record.states, record.entryNo);
        return this.auditLog().accept(record);
      case 'export':
      case 'end':
    }
  }

  finish(): LedgerVerdict {
    this.closeChain();
    this.note([...this.checkpoints.finish(), ...this.sealed.finish(), ...this.rows.finish(), ...this.auditLog().finish()]);
    this.counts.moreFaults += this.rows.more;
    const { faults, counts } = this;
    return { intact: faults.length === 0, ...counts, unstated: this.rows.unstated, keys: this.checkpoints.keys, latest: this.checkpoints.latest(), faults };
  }

  /** Something beside the records is amiss. */
  note(faults: readonly Fault[]): void {
    const room = Math.max(0, MOST_FAULTS - this.faults.length);
    this.faults.push(...faults.slice(0, room));
    this.counts.moreFaults += Math.max(0, faults.length - room);
  }

  private acceptStatement(statement: Statement | null, entryNo: number): void {
    if (statement === null) return;
    if (statement.of === 'checkpoint') this.checkpoints.acceptTaken(statement);
    else if (statement.of === 'rows') this.rows.acceptStatement(statement, entryNo);
    else this.sealed.acceptStatement(statement);
  }

  private auditLog(): AuditLogCheck {
    this.audit ??= new AuditLogCheck(this.checkpoints.bodies);
    return this.audit;
  }

  private closeChain(): void {
    if (this.open === undefined) return;
    const { chain, entries, leaves } = this.open;
    const { faults, uncovered } = checkChain({ ...chain, entries, leaves }, { kinds: this.kinds, dayOf: (no) => this.checkpoints.dayOf(no), left: this.searchLeft });
    this.note(faults);
    this.counts.chains += 1;
    this.counts.uncovered += uncovered;
    this.open = undefined;
  }
}
