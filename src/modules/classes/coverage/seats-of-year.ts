/** Classes of a year in which each person has a seat, as `t`; its parameter is the year. */
export const SEATS_OF_YEAR = `(SELECT e.person_id, COUNT(*) AS classes FROM enrolment e JOIN training_class c ON c.id = e.class_id
    WHERE c.training_year = ? AND c.state <> 'cancelled' AND e.state IN ('pending_unit', 'pending_organisation', 'enrolled') GROUP BY e.person_id)`;
