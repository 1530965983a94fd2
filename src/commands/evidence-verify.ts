import { verifyEvidence } from '../modules/credit-registration/public';
import { Database } from '../platform/database/database';
import { FileStorage } from '../platform/storage/file-storage';
import { withApplication } from './with-application';

/** Exit code 1 when a piece of evidence is gone or not what it was; each is named. */
export async function evidenceVerify(_args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return withApplication(environment, async (application) => {
    const { files, faults } = await verifyEvidence(application.get(Database), application.get(FileStorage));
    for (const { digest, claimId, code } of faults) process.stdout.write(`claim ${claimId}, file ${digest}: ${code}\n`);
    process.stdout.write(`${files} files of evidence: ${faults.length} faults.\n`);
    return faults.length === 0 ? 0 : 1;
  });
}
