import type { FactKind } from '#credit-rules';
import type { FactKinds } from '../../credit-ledger/public';
import type { RawConnection } from './raw-connection';
import type { KindOf } from './read-facts';

/**
 * Call once the snapshot stands: then every kind that one of its entries names is among those read. Read over the connection that is
 * held already: as many as the pool has connections would otherwise wait for one more, each for the others, for ever.
 */
export async function kindFinder(kinds: FactKinds, connection: RawConnection): Promise<KindOf> {
  const byId = await kinds.readAll(connection);
  return (id): FactKind => {
    const kind = byId.get(id);
    if (!kind) throw new Error(`credit_fact_kind ${id} is missing`);
    return kind;
  };
}
