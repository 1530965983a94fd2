import { CivilServant } from './civil-servant.entity';
import { PostingMove } from './moves/posting-move.entity';
import { OrgUnit } from './org-unit.entity';
import { Posting } from './posting.entity';
import { UnitActPerson } from './unit-acts/unit-act-person.entity';
import { UnitActPlan } from './unit-act-plans/unit-act-plan.entity';
import { UnitAct } from './unit-acts/unit-act.entity';
import { UnitPast } from './unit-acts/unit-past.entity';
import { STATED_POSTINGS } from './stated-postings';

export { isLastPosting, lastDayServed, lastPosting } from './last-posting';
export { servedWithin } from './served-within';
export { viewResidentId } from './view-resident-id';
export { isManagingAuthority, managedByNow, readManagingAuthorities } from './managing-authorities';
export { findPeopleByResidentId, unitOn, type FoundPerson } from './find-people';
export { nameCondition } from './name-condition';
export { readUnits, type StoredUnit, type UnitInRoster } from './unit-tree';
export { CARRY_PEOPLE, PEOPLE_CHANGED, RETURN_PEOPLE, UNIT_PLAN_LAPSED, UNITS_CHANGED } from './organizations.jobs';
export { recordMove, type MoveAuthor, type WantedMove } from './moves/record-move';
export { undoMove } from './moves/undo-move';
export { MOVE_KINDS, type MoveKind } from './moves/move-kinds';
export { OrganizationsModule } from './organizations.module';
export { ROSTER_SHEETS, UNIT_SHEET } from './roster-import/roster-columns';
export { doDuePlans } from './unit-act-plans/do-due-plans';
export { PlanKeeper } from './unit-act-plans/plan-keeper';
export { beginUnitAct } from './unit-acts/begin-unit-act';
export { carryPeople } from './unit-acts/carry-people';
export { returnPeople } from './unit-acts/return-people';
export { undoUnitAct } from './unit-acts/undo-unit-act';
export { parametersOfDay, readUnitsOn, UNITS_ON_DAY } from './unit-acts/units-on';
export type { UnitActKind, WantedUnitAct } from './unit-acts/unit-act-kinds';

export const ORGANIZATIONS_STATED_KINDS = [STATED_POSTINGS] as const;

export const ORGANIZATIONS_ENTITIES = [OrgUnit, CivilServant, Posting, PostingMove, UnitAct, UnitActPerson, UnitActPlan, UnitPast] as const;
