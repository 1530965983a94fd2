import { trainingDayAt, type Clock } from '#kernel';
import { auditSeats } from '../modules/classes/public';
import { auditVenues } from '../modules/partners/public';
import { CLOCK } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { withApplication } from './with-application';

/** Exit code 1 when the rows break a promise about seats or about half-days of venues; each place is named. */
export async function auditSeatsCommand(_args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return withApplication(environment, async (application) => {
    const database = application.get(Database);
    const { classes, enrolments, faults } = await auditSeats(database);
    for (const { classId, fault } of faults) process.stdout.write(`class ${classId}: ${fault}\n`);
    const venues = await auditVenues(database, trainingDayAt(application.get<Clock>(CLOCK).now()));
    for (const { venueId, day, half, fault } of venues) process.stdout.write(`venue ${venueId}, ${day} ${half}: ${fault}\n`);
    process.stdout.write(`${enrolments} enrolments in ${classes} classes: ${faults.length} faults. Half-days of venues: ${venues.length} faults.\n`);
    return faults.length + venues.length === 0 ? 0 : 1;
  });
}
