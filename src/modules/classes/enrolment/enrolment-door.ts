import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { Vault } from '../../../platform/vault/vault';
import { actorOf, assertPersonInScope, scopeCondition, scopeOf, type Principal, type Scope } from '../../identity/public';
import { findPeopleByResidentId } from '../../organizations/public';
import { findHostedClass } from '../class/find-class';
import { classErrors } from '../classes.errors';
import { assertVisible } from '../reading/visible-classes';
import { enrolMany, type ListedPerson } from './enrol-many';
import { EnrolmentDesk } from './enrol-person';
import type { EnrolmentInputDto, EnrolmentOutcomeDto } from './enrolments.dto';
import { scopeOfEntry } from './scope-of-entry';

/** Who may send whom in, and by which path; the desk behind it knows only people. */
@Injectable()
export class EnrolmentDoor {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly desk: EnrolmentDesk,
  ) {}

  async enter(principal: Principal, classId: number, input: EnrolmentInputDto): Promise<readonly EnrolmentOutcomeDto[]> {
    const { path, reason, replacesId } = input;
    const actor = actorOf(principal);
    if (path === 'self') {
      scopeOf(principal, 'enrolments.apply');
      if (principal.personId === null) throw classErrors.personUnknown({});
      const answer = await this.desk.enrol({ classId, personId: principal.personId, path }, actor);
      return [{ index: 0, personId: principal.personId, ...answer, code: null, detail: '' }];
    }
    if (path === 'nomination' || path === 'substitution') await assertVisible(this.database, principal, classId);
    else await findHostedClass(this.database, scopeOf(principal, 'enrolments.call'), classId);
    if (path === 'substitution') return [await this.substitute(principal, classId, input)];
    const people = path === 'list' || path === 'named' ? await this.listed(input) : await this.ownPeople(scopeOf(principal, 'enrolments.nominate'), input.personIds);
    return enrolMany(this.desk, people, { classId, path, reason, ...(replacesId === undefined ? {} : { replacesId }) }, actor);
  }

  /** Both sit within the caller's reach; a refusal is the answer, for there is one person only. */
  private async substitute(principal: Principal, classId: number, { personIds, replacesId = 0, reason }: EnrolmentInputDto): Promise<EnrolmentOutcomeDto> {
    const scope = await scopeOfEntry(this.database, principal, classId);
    const people = await this.ownPeople(scope, personIds);
    const [first] = people;
    if (first?.personId === undefined || people.length !== 1) throw classErrors.personUnknown({});
    const [outgoing] = await this.database.query<{ personId: number }>('SELECT person_id AS personId FROM enrolment WHERE id = ? AND class_id = ?', [replacesId, classId]);
    if (!outgoing) throw classErrors.enrolmentNotFound({ enrolmentId: replacesId });
    await assertPersonInScope(this.database, scope, outgoing.personId);
    const answer = await this.desk.enrol({ classId, personId: first.personId, path: 'substitution', reason, replacesId }, actorOf(principal));
    return { index: 0, personId: first.personId, ...answer, code: null, detail: '' };
  }

  private async listed({ personIds, residentIds }: EnrolmentInputDto): Promise<ListedPerson[]> {
    const found = await findPeopleByResidentId(this.database, this.vault, residentIds.map((residentId) => residentId.toUpperCase()));
    return [...personIds.map((personId) => ({ personId })), ...residentIds.map((residentId) => ({ personId: found.get(residentId.toUpperCase())?.personId }))];
  }

  private async ownPeople(scope: Scope, personIds: readonly number[]): Promise<ListedPerson[]> {
    if (personIds.length === 0) return [];
    const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by' });
    const rows = await this.database.query<{ id: number }>(
      `SELECT p.id FROM civil_servant p JOIN posting g ON g.person_id = p.id AND g.valid_until IS NULL JOIN org_unit u ON u.id = g.unit_id WHERE p.id IN (?) AND ${within.sql}`,
      [[...personIds], ...within.parameters],
    );
    const ids = new Set(rows.map(({ id }) => id));
    return personIds.map((personId) => ({ personId: ids.has(personId) ? personId : undefined }));
  }
}
