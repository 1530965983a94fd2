import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#kernel';
import { kindDigest, type KindContent } from '#ledger-proof';
import type { Database } from '../../platform/database/database';

/** A kind of fact as the rules read it. */
export type FactKindContent = KindContent;

export interface InternedKind extends FactKindContent {
  readonly id: number;
  readonly digest: Buffer;
}

interface KindRow {
  readonly id: number;
  readonly digest: Buffer;
  readonly category: string;
  readonly unit: string;
  readonly attributes: string;
}

/** A database, a transaction, or one connection of it. */
interface Querying {
  query(sql: string): Promise<unknown>;
}

/**
 * Kinds by number and by content, remembered by the process: kinds are never changed or removed, so the memory is never wrong,
 * only incomplete.
 */
@Injectable()
export class FactKinds {
  private readonly byId = new Map<number, InternedKind>();
  private readonly byContent = new Map<string, InternedKind>();

  /**
   * The stored kind of this content, stored now if it is new. Safe beside other writers. Call with the database itself, never
   * inside a transaction: one that rolls back would take a remembered kind with it.
   */
  async intern(on: Database, content: FactKindContent): Promise<InternedKind> {
    const key = canonicalJson([content.category, content.unit, content.attributes]);
    const known = this.byContent.get(key);
    if (known) return known;
    const digest = kindDigest(content);
    await on.query('INSERT IGNORE INTO credit_fact_kind (digest, category, unit, attributes) VALUES (?, ?, ?, ?)', [
      digest, content.category, content.unit, canonicalJson(content.attributes),
    ]);
    const rows = await on.query<{ id: number }>('SELECT id FROM credit_fact_kind WHERE digest = ?', [digest]);
    const kind = { ...content, id: Number(rows[0]?.id), digest };
    this.byContent.set(key, kind);
    return kind;
  }

  /** The kind of this number. @throws Error when the ledger names a kind that does not exist. */
  async byNumber(on: Querying, id: number): Promise<InternedKind> {
    if (!this.byId.has(id)) await this.readAll(on);
    const kind = this.byId.get(id);
    if (!kind) throw new Error(`credit_fact_kind ${id} is missing`);
    return kind;
  }

  /** Reads every stored kind. Call outside a transaction that may roll back. */
  async readAll(on: Querying): Promise<ReadonlyMap<number, InternedKind>> {
    const rows = (await on.query('SELECT id, digest, category, unit, attributes FROM credit_fact_kind')) as KindRow[];
    for (const row of rows) {
      if (this.byId.has(row.id)) continue;
      const kind: InternedKind = { ...row, attributes: JSON.parse(row.attributes) as InternedKind['attributes'] };
      this.byId.set(kind.id, kind);
      this.byContent.set(canonicalJson([kind.category, kind.unit, kind.attributes]), kind);
    }
    return this.byId;
  }
}
