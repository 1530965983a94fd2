import type { Permission } from '../../platform/sessions/permission';

export const ROLES = ['trainee', 'unit_hr', 'school_admin', 'organisation_department', 'auditor', 'system_admin', 'security_admin', 'audit_admin'] as const;
export type Role = (typeof ROLES)[number];

/** The one table of who may ask what. How far it reaches follows from the unit of the grant. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  trainee: [
    'own.read',
    'people.read',
    'policies.read',
    'catalog.read',
    'classes.read',
    'enrolments.apply',
    'attendance.sign',
    'evaluations.give',
    'certificates.read',
    'claims.read', 'claims.declare',
    'publicity.read',
    'objections.raise',
    'notices.read',
  ],
  unit_hr: [
    'units.read',
    'people.read', 'people.unmask', 'people.export',
    'overview.read',
    'imports.read', 'imports.manage',
    'policies.read',
    'runs.read',
    'decisions.read', 'decisions.propose',
    'catalog.read',
    'classes.read',
    'enrolments.nominate', 'enrolments.read', 'enrolments.decide',
    'attendance.read',
    'certificates.read',
    'claims.read', 'claims.declare-batch', 'claims.review',
    'assessment.read', 'assessment.sign-off',
    'publicity.read',
    'notices.read',
  ],
  school_admin: [
    'units.read',
    'overview.read',
    'policies.read',
    'partners.read', 'partners.manage',
    'catalog.read', 'catalog.manage',
    'classes.read', 'classes.manage',
    'enrolments.call', 'enrolments.read',
    'attendance.read', 'attendance.manage',
    'leave.decide',
    'evaluations.read',
    'certificates.read', 'certificates.manage',
    'notices.read',
  ],
  organisation_department: [
    'units.read',
    'people.read', 'people.unmask', 'people.export',
    'overview.read',
    'imports.read', 'imports.manage',
    'policies.read', 'policies.read-drafts', 'policies.write', 'policies.review', 'policies.confirm',
    'runs.read', 'runs.manage',
    'postings.manage', 'units.manage',
    'decisions.read', 'decisions.propose', 'decisions.approve',
    'assessment.read', 'assessment.manage', 'assessment.confirm',
    'publicity.read',
    'objections.decide',
    'partners.read',
    'catalog.read',
    'classes.read', 'classes.approve',
    'enrolments.call', 'enrolments.read', 'enrolments.decide',
    'attendance.read',
    'leave.decide',
    'evaluations.read',
    'certificates.read',
    'claims.read', 'claims.review', 'claims.review-upper',
    'complaints.answer',
    'notices.read',
  ],
  auditor: [
    'units.read',
    'people.read',
    'overview.read',
    'imports.read',
    'policies.read', 'policies.read-drafts',
    'runs.read',
    'decisions.read',
    'partners.read',
    'catalog.read',
    'classes.read',
    'enrolments.read',
    'attendance.read',
    'evaluations.read',
    'certificates.read',
    'claims.read',
    'assessment.read',
    'publicity.read',
    'notices.read',
    'audit.read',
    'ledger.verify',
  ],
  system_admin: [
    'units.read',
    'accounts.read', 'accounts.manage',
    'complaints.answer',
    'notices.read',
  ],
  security_admin: [
    'units.read',
    'accounts.read', 'accounts.unlock',
    'notices.read',
  ],
  audit_admin: [
    'audit.read',
    'ledger.verify',
    'notices.read',
  ],
};

/** A roster, a file of records, the ledger as a whole, the policy, what anybody complains of speak of the whole city: only a grant on the whole city or on a root unit opens it. */
export const WHOLE_CITY_PERMISSIONS: ReadonlySet<Permission> = new Set(['imports.read', 'imports.manage', 'ledger.verify', 'policies.write', 'policies.review', 'policies.confirm', 'complaints.answer']);

/** Those who look after people may be limited to the people whom one authority manages (干部管理权限). */
export const ROLES_BY_AUTHORITY: ReadonlySet<Role> = new Set(['unit_hr', 'organisation_department', 'auditor']);

/** What a grant limited to one authority opens: it reaches people, and never acts upon a unit as a whole. */
export const PERMISSIONS_BY_AUTHORITY: ReadonlySet<Permission> = new Set([
  'units.read',
  'people.read', 'people.unmask', 'people.export',
  'overview.read',
  'runs.read',
  'postings.manage',
  'decisions.read', 'decisions.propose', 'decisions.approve',
  'policies.read',
  'partners.read',
  'catalog.read',
  'classes.read',
  'enrolments.nominate', 'enrolments.read', 'enrolments.decide',
  'attendance.read',
  'evaluations.read',
  'certificates.read',
  'claims.read', 'claims.declare-batch', 'claims.review', 'claims.review-upper',
  'assessment.read',
  'publicity.read',
  'notices.read',
]);

/** 三员分立: each of them is held by somebody who holds nothing else. */
export const ADMINISTRATOR_ROLES: ReadonlySet<Role> = new Set(['system_admin', 'security_admin', 'audit_admin']);

/** Granted without a unit: the three administrators look after the whole system, a trainee's role reaches their own person. */
export const ROLES_WITHOUT_UNIT: ReadonlySet<Role> = new Set([...ADMINISTRATOR_ROLES, 'trainee']);

export const HOMES = ['trainee', 'school', 'hr', 'audit', 'system'] as const;
export type Home = (typeof HOMES)[number];

const HOME_OF: Readonly<Record<Role, Home>> = {
  trainee: 'trainee',
  school_admin: 'school',
  unit_hr: 'hr',
  organisation_department: 'hr',
  auditor: 'audit',
  audit_admin: 'audit',
  system_admin: 'system',
  security_admin: 'system',
};

/** Always in the same order, whatever the order of the grants. */
export function homesOf(roles: readonly Role[]): Home[] {
  const homes = new Set(roles.map((role) => HOME_OF[role]));
  return HOMES.filter((home) => homes.has(home));
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
