import { CalendarFeed } from './calendar/calendar-feed.entity';
import { ClassDeadline } from './class/class-deadline.entity';
import { ClassEvent } from './class/class-event.entity';
import { PlannedCallUp } from './class/planned-call-up.entity';
import { TrainingClass } from './class/training-class.entity';
import { EnrolmentEvent } from './enrolment/enrolment-event.entity';
import { Enrolment } from './enrolment/enrolment.entity';
import { PlanEvent } from './plan/plan-event.entity';
import { TrainingPlan } from './plan/training-plan.entity';
import { SeatQuota } from './seats/seat-quota.entity';
import { ClassSession } from './timetable/class-session.entity';
import { TeacherBooking } from './timetable/teacher-booking.entity';
import { WorkingDay } from './working-days/working-day.entity';

export { ClassesModule } from './classes.module';
export {
  CALL_UPS_PUBLISHED, CLASSES_JOBS, CLASS_CANCELLED, DEADLINE_NEAR, ENROLMENTS_MOVED, PLACE_CHANGED, PLANNING_MOVED, SEATS_ALLOTTED, TIMETABLE_CHANGED, type EnrolmentMove,
} from './classes.jobs';
export { planCallUps } from './class/call-up-people';
export { cancelClass } from './class/cancel-class';
export type { ClassContent } from './class/class-content';
export { CLASS_STATES, CLASS_TRANSITIONS, type ClassState } from './class/class-states';
export { SEATS_OF_YEAR } from './coverage/seats-of-year';
export { attendedQuantity, CREDIT_FORECAST, type CreditForecast, type ForecastAnswer, type ForecastQuestion } from './class/credit-forecast';
export { DeadlineSweeper } from './class/deadline-sweeper';
export { findClass, findHostedClass, type ClassHead } from './class/find-class';
export { findReadableClass, type ReadableClass } from './class/find-readable-class';
export { moveClass, type ClassMove } from './class/move-class';
export { startClass } from './class/start-class';
export { archiveClass, openEnrolmentNow, publishClass } from './class/step-class';
export { createClass } from './class/write-class';
export { decideEnrolments, type EnrolmentDecision } from './enrolment/decide-enrolments';
export { enrolPerson, type EnrolmentWanted } from './enrolment/enrol-person';
export { findEnrolment, type EnrolmentHead } from './enrolment/find-enrolment';
export { findClassesToAttend, type ClassToAttend } from './reading/find-classes-to-attend';
export { LIST_WORDS } from './list-import/list-words';
export { PEOPLE_COLUMNS, PeopleListChecker, type ListedRow } from './list-import/people-list';
export { removeFromClass } from './enrolment/remove-from-class';
export { withdrawEnrolment } from './enrolment/withdraw-enrolment';
export { startListImport } from './list-import/start-list-import';
export { createPlan, decidePlan, submitPlan } from './plan/write-plan';
export { changeSeats } from './seats/change-seats';
export { lockSeatsDuring } from './seats/seat-locks';
export { SESSION_HALVES, sessionTimes, type SessionHalf } from './timetable/half-day-times';
export { readSessions } from './timetable/read-sessions';
export { setTimetable } from './timetable/set-timetable';
export type { StoredSession, WantedSession } from './timetable/wanted-sessions';
export { daysOff, isWorkingDay } from './working-days/is-working-day';
export { ENROLMENT_TRANSITIONS, SEAT_HOLDING_STATES, type EnrolmentPath, type EnrolmentState } from './enrolment/enrolment-states';
export { auditSeats, type SeatFault, type SeatVerdict } from './seats/audit-seats';
export { ClassSession, Enrolment, TrainingClass };

export const CLASSES_ENTITIES = [
  TrainingPlan, PlanEvent, TrainingClass, ClassEvent, ClassDeadline, PlannedCallUp, ClassSession, TeacherBooking, SeatQuota, Enrolment, EnrolmentEvent, WorkingDay, CalendarFeed,
] as const;
