export { CivilServant } from './civil-servant.entity';
export { viewResidentId } from './view-resident-id';
export { isManagingAuthority, managedByNow, readManagingAuthorities } from './managing-authorities';
export { OrgUnit } from './org-unit.entity';
export { Posting } from './posting.entity';
export { findPeopleByResidentId, unitOn, type FoundPerson } from './find-people';
export { readUnits, type StoredUnit, type UnitInRoster } from './unit-tree';
export { PEOPLE_CHANGED, UNITS_CHANGED } from './organizations.jobs';
export { OrganizationsModule } from './organizations.module';
