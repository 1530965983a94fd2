import { ROW_WORDS } from '#ledger-proof';
import type { Database } from '../../../platform/database/database';
import { SYSTEM_ACTOR } from '../../../platform/sessions/principal';
import { recordAudit } from '../record-audit';
import { stateFoundRows } from './state-rows';
import type { StatedKind } from './stated-kind';

const FOUND = 'rows.stated-as-found';

/**
 * Rows that are older than the statements of their kind are stated as they are found, once for each kind: from then on whoever alters, removes or
 * puts in one is named. Safe to run twice, and beside itself: what an act says of a row counts before what was found of it.
 */
export async function stateFound(database: Database, kinds: readonly StatedKind[]): Promise<void> {
  const stated = await database.query<{ kind: string }>('SELECT subject_id AS kind FROM audit_entry WHERE action = ?', [FOUND]);
  for (const of of kinds.filter(({ kind }) => !stated.some((one) => one.kind === kind))) {
    await database.transaction(async (tx) => {
      const statement = await stateFoundRows(tx, of);
      const { zh, en } = ROW_WORDS[of.kind];
      await recordAudit(tx, {
        actor: SYSTEM_ACTOR,
        action: FOUND,
        summary: { zh: `${zh}：将此前已有的 ${statement.rows} 条按现状留存摘要`, en: `Kept the digests of ${statement.rows} ${en} as they were found` },
        subject: { kind: 'stated_rows', id: of.kind },
        after: { stated: statement },
      });
    });
  }
}
