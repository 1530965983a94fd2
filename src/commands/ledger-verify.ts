import { faultSentence } from '#ledger-proof';
import { STATED_KINDS, verifyAuditChain, type StatedKind } from '../modules/audit/public';
import { verifyLedger, verifyRows } from '../modules/credit-ledger/public';
import { Database } from '../platform/database/database';
import { withApplication } from './with-application';

/** Exit code 1 when a line was changed, removed or cut off, or a row says something else than the audit log; each place is named. */
export async function ledgerVerify(_args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return withApplication(environment, async (application) => {
    const database = application.get(Database);
    const ledger = await verifyLedger(database);
    for (const { trainingYear, personId, entryNo, fault } of ledger.faults) {
      process.stdout.write(`${trainingYear}, person ${personId}, entry ${entryNo}: ${fault}\n`);
    }
    const audit = await verifyAuditChain(database);
    if (audit.fault) process.stdout.write(`audit entry ${audit.fault.id}: ${audit.fault.reason}\n`);
    const rows = await verifyRows(database, application.get<readonly StatedKind[]>(STATED_KINDS, { strict: false }));
    for (const fault of rows.faults) process.stdout.write(`${faultSentence(fault).en}\n`);
    const auditFaults = audit.fault ? 1 : 0;
    const rowFaults = rows.faults.length + rows.moreFaults;
    process.stdout.write(
      `${ledger.entries} ledger entries in ${ledger.chains} chains: ${ledger.faults.length} faults. ${audit.entries} audit entries: ${auditFaults} faults. ` +
        `${rows.rows} stated rows: ${rowFaults} faults, ${rows.unstated} not stated.\n`,
    );
    return ledger.faults.length + auditFaults + rowFaults === 0 ? 0 : 1;
  });
}
