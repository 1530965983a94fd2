import type { FactKind } from '#credit-rules';
import type { Database } from '../../../platform/database/database';
import type { FactKinds } from '../../credit-ledger/public';
import type { KindOf } from './read-facts';

/** Call once the snapshot stands: then every kind that one of its entries names is among those read. */
export async function kindFinder(kinds: FactKinds, database: Database): Promise<KindOf> {
  const byId = await kinds.readAll(database);
  return (id): FactKind => {
    const kind = byId.get(id);
    if (!kind) throw new Error(`credit_fact_kind ${id} is missing`);
    return kind;
  };
}
