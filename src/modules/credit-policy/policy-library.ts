import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TrainingYear } from '#kernel';
import { compilePolicy, type CompiledPolicy, type Policy } from '#credit-rules';
import { Database } from '../../platform/database/database';
import { holds, type Principal } from '../identity/public';
import { policyErrors } from './credit-policy.errors';
import type { DraftState } from './drafts/draft-states';
import { totalUnit } from './measured-unit';

/** A version ready to count with. Documents never change, so a process compiles each once. */
export interface ReadyPolicy {
  readonly id: number;
  readonly code: string;
  readonly version: string;
  /** 32 bytes. */
  readonly digest: Buffer;
  /** By the authority: both what the text says and whoever confirmed it are asked. */
  readonly confirmed: boolean;
  /** Where its text stands; null for a text that was recorded whole, such as a shipped one. */
  readonly draftState: DraftState | null;
  readonly policy: Policy;
  readonly compiled: CompiledPolicy;
}

/** How every answer names the policy it was counted under. */
export interface PolicyRef {
  readonly code: string;
  readonly version: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly confirmed: boolean;
  readonly sourceZh: string;
  readonly sourceEn: string;
  /** What a total is counted in: credits here, class hours there. */
  readonly unitZh: string;
  readonly unitEn: string;
}

interface Row {
  readonly id: number;
  readonly code: string;
  readonly version: string;
  readonly digest: Buffer;
  readonly document: string;
  readonly confirmedAt: Date | null;
  readonly draftState: DraftState | null;
}

const ROWS = `SELECT v.id, v.code, v.version, v.digest, v.document, v.confirmed_at AS confirmedAt, d.state AS draftState
  FROM credit_policy_version v LEFT JOIN policy_draft d ON d.policy_version_id = v.id`;
/** Under review a version still changes its standing; then it does no more. */
const UNSETTLED: ReadonlySet<DraftState | null> = new Set<DraftState>(['submitted', 'reviewed']);

@Injectable()
export class PolicyLibrary {
  private readonly ready = new Map<number, ReadyPolicy>();

  constructor(private readonly database: Database) {}

  /** @throws DomainError POLICY_NOT_FOUND, POLICY_ALTERED, as every reading here */
  async byId(id: number): Promise<ReadyPolicy> {
    const known = this.ready.get(id);
    if (known) return known;
    const rows = await this.database.query<Row>(`${ROWS} WHERE v.id = ?`, [id]);
    return this.make(rows[0], String(id));
  }

  /** `code` or `code@version`; a bare code means its latest version that is not under review. @throws DomainError POLICY_NOT_FOUND */
  async byName(name: string): Promise<ReadyPolicy> {
    const [code = '', version] = name.split('@');
    const rows = await this.database.query<Row>(
      `${ROWS} WHERE v.code = ? AND ${version === undefined ? "IFNULL(d.state, 'confirmed') = 'confirmed'" : 'v.version = ?'} ORDER BY v.id DESC LIMIT 1`,
      version === undefined ? [code] : [code, version],
    );
    return this.make(rows[0], name);
  }

  /** As {@link byName}; texts under review, returned or withdrawn are the business of those who draft and review. @throws DomainError POLICY_NOT_FOUND */
  async seenBy(principal: Principal, name: string): Promise<ReadyPolicy> {
    const ready = await this.byName(name);
    if (!isPublic(ready) && !holds(principal, 'policies.read-drafts')) throw policyErrors.notFound({ policy: name });
    return ready;
  }

  /** The version that judges a year. @throws DomainError NO_POLICY_IN_FORCE */
  async inForce(year: TrainingYear): Promise<ReadyPolicy> {
    const ready = await this.inForceOrNone(year);
    if (!ready) throw policyErrors.noneInForce({ year });
    return ready;
  }

  async inForceOrNone(year: TrainingYear): Promise<ReadyPolicy | undefined> {
    const rows = await this.database.query<{ id: number }>('SELECT policy_version_id AS id FROM policy_in_force WHERE training_year = ?', [year]);
    return rows[0] && this.byId(rows[0].id);
  }

  /** All versions, oldest first. */
  async all(): Promise<ReadyPolicy[]> {
    const rows = await this.database.query<Row>(`${ROWS} ORDER BY v.code, v.id`);
    return rows.map((row) => this.make(row, row.code));
  }

  private make(row: Row | undefined, name: string): ReadyPolicy {
    if (!row) throw policyErrors.notFound({ policy: name });
    const known = this.ready.get(row.id);
    if (known) return known;
    if (!createHash('sha256').update(row.document).digest().equals(row.digest)) throw policyErrors.altered({ policy: `${row.code}@${row.version}` });
    const document = JSON.parse(row.document) as Policy;
    const confirmed = document.confirmed || row.confirmedAt !== null;
    const policy = { ...document, confirmed };
    const made = { id: row.id, code: row.code, version: row.version, digest: row.digest, confirmed, draftState: row.draftState, policy, compiled: compilePolicy(policy) };
    if (!UNSETTLED.has(row.draftState)) this.ready.set(row.id, made);
    return made;
  }
}

export function isPublic({ draftState }: Pick<ReadyPolicy, 'draftState'>): boolean {
  return draftState === null || draftState === 'confirmed';
}

/** The same of a column that holds the id of a version. */
export function publicVersion(column: string): string {
  return `NOT EXISTS (SELECT 1 FROM policy_draft d WHERE d.policy_version_id = ${column} AND d.state <> 'confirmed')`;
}

export function policyRef(ready: ReadyPolicy): PolicyRef {
  const { policy } = ready;
  const unit = totalUnit(policy);
  return {
    code: ready.code, version: ready.version, titleZh: policy.title.zh, titleEn: policy.title.en, confirmed: policy.confirmed, sourceZh: policy.source.zh, sourceEn: policy.source.en,
    unitZh: unit.zh, unitEn: unit.en,
  };
}
