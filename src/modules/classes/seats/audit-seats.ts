import type { Database } from '../../../platform/database/database';

export interface SeatFault {
  readonly classId: number;
  readonly fault: string;
}

export interface SeatVerdict {
  readonly classes: number;
  readonly enrolments: number;
  readonly faults: readonly SeatFault[];
}

const HOLDING = "('pending_unit', 'pending_organisation', 'enrolled')";

/** Each finds the classes that break one promise, and says how. */
const PROMISES: readonly string[] = [
  `SELECT c.id AS classId, CONCAT('taken says ', c.taken, ', but ', COUNT(e.id), ' people hold a seat') AS fault
     FROM training_class c LEFT JOIN enrolment e ON e.class_id = c.id AND e.state IN ${HOLDING} GROUP BY c.id, c.taken HAVING c.taken <> COUNT(e.id)`,
  `SELECT c.id AS classId, CONCAT('waiting says ', c.waiting, ', but ', COUNT(e.id), ' people wait') AS fault
     FROM training_class c LEFT JOIN enrolment e ON e.class_id = c.id AND e.state = 'waiting' GROUP BY c.id, c.waiting HAVING c.waiting <> COUNT(e.id)`,
  `SELECT id AS classId, CONCAT(taken, ' seats taken of ', capacity) AS fault FROM training_class WHERE taken > capacity`,
  `SELECT class_id AS classId, CONCAT('unit ', unit_id, ': ', taken, ' seats taken of ', seats) AS fault FROM seat_quota WHERE taken > seats`,
  `SELECT q.class_id AS classId, CONCAT('unit ', q.unit_id, ': taken says ', q.taken, ', but ', COUNT(e.id), ' people hold its seats') AS fault
     FROM seat_quota q LEFT JOIN enrolment e ON e.class_id = q.class_id AND e.pool_unit_id = q.unit_id AND e.state IN ${HOLDING}
    GROUP BY q.class_id, q.unit_id, q.taken HAVING q.taken <> COUNT(e.id)`,
  `SELECT c.id AS classId, CONCAT('the quotas add up to ', IFNULL(SUM(q.seats), 0), ' of ', c.capacity) AS fault
     FROM training_class c LEFT JOIN seat_quota q ON q.class_id = c.id GROUP BY c.id, c.capacity HAVING c.capacity <> IFNULL(SUM(q.seats), 0)`,
  `SELECT class_id AS classId, CONCAT('person ', person_id, ' stands here ', COUNT(*), ' times') AS fault FROM enrolment GROUP BY class_id, person_id HAVING COUNT(*) > 1`,
  `SELECT class_id AS classId, CONCAT('number ', acceptance_no, ' was given ', COUNT(*), ' times') AS fault FROM enrolment GROUP BY class_id, acceptance_no HAVING COUNT(*) > 1`,
  `SELECT c.id AS classId, CONCAT('number ', e.acceptance_no, ' is beyond the counter ', c.last_no) AS fault
     FROM training_class c JOIN enrolment e ON e.class_id = c.id WHERE e.acceptance_no > c.last_no OR e.seat_no > c.last_no`,
  `SELECT e.class_id AS classId, CONCAT('person ', e.person_id, ' ', IF(e.seat_no IS NULL, 'holds a seat without a number', 'has a seat number without a seat')) AS fault
     FROM enrolment e WHERE (e.state IN ${HOLDING}) <> (e.seat_no IS NOT NULL)`,
  `SELECT q.class_id AS classId, CONCAT('person ', MIN(e.person_id), ' waits while unit ', q.unit_id, ' has a free seat') AS fault
     FROM seat_quota q JOIN training_class c ON c.id = q.class_id AND c.state = 'enrolling'
     JOIN enrolment e ON e.class_id = q.class_id AND e.pool_unit_id = q.unit_id AND e.state = 'waiting'
    WHERE q.taken < q.seats GROUP BY q.class_id, q.unit_id`,
  // Seats change hands by substitution under a written reason; every other seat is given in the order of acceptance.
  `SELECT w.class_id AS classId, CONCAT('person ', w.person_id, ' was overtaken by person ', s.person_id) AS fault
     FROM enrolment w JOIN enrolment s ON s.class_id = w.class_id AND s.pool_unit_id = w.pool_unit_id AND s.state IN ${HOLDING}
    WHERE w.state = 'waiting' AND s.path <> 'substitution' AND s.acceptance_no > w.acceptance_no AND s.seat_no > w.pool_since_no`,
];

const MOST_FAULTS = 200;

/** What the rows themselves say about the promises of the seat allocator, as of one instant. */
export async function auditSeats(database: Database): Promise<SeatVerdict> {
  return database.source.transaction('REPEATABLE READ', async (snapshot) => {
    const faults: SeatFault[] = [];
    for (const promise of PROMISES) faults.push(...((await snapshot.query(`${promise} LIMIT ${MOST_FAULTS}`)) as SeatFault[]));
    const [counts] = (await snapshot.query('SELECT (SELECT COUNT(*) FROM training_class) AS classes, (SELECT COUNT(*) FROM enrolment) AS enrolments')) as { classes: number; enrolments: number }[];
    return { classes: Number(counts?.classes ?? 0), enrolments: Number(counts?.enrolments ?? 0), faults };
  });
}
