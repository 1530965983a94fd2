import type { Clock } from '#kernel';
import { Signer, takeCheckpoint } from '../modules/credit-ledger/public';
import { SYSTEM_ACTOR } from '../modules/identity/public';
import { CLOCK } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { withApplication } from './with-application';

/** Takes a checkpoint now, beside the daily ones: before an inspection, after a restore. */
export async function ledgerCheckpoint(_args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return withApplication(environment, async (application) => {
    const at = application.get<Clock>(CLOCK).now();
    const signer = application.get(Signer, { strict: false });
    const no = await application.get(Database).transaction((tx) => takeCheckpoint(tx, signer, { closesDay: null, at, actor: SYSTEM_ACTOR }));
    process.stdout.write(`Checkpoint ${no}, signed by ${signer.publicKey.algorithm} ${signer.publicKey.publicKey}\n`);
    return 0;
  });
}
