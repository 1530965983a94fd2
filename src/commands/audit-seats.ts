import { auditSeats } from '../modules/classes/public';
import { Database } from '../platform/database/database';
import { withApplication } from './with-application';

/** Exit code 1 when the rows break a promise about seats; each place is named. */
export async function auditSeatsCommand(_args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return withApplication(environment, async (application) => {
    const { classes, enrolments, faults } = await auditSeats(application.get(Database));
    for (const { classId, fault } of faults) process.stdout.write(`class ${classId}: ${fault}\n`);
    process.stdout.write(`${enrolments} enrolments in ${classes} classes: ${faults.length} faults.\n`);
    return faults.length === 0 ? 0 : 1;
  });
}
