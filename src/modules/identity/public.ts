import { Account } from './account.entity';
import { RoleGrant } from './role-grant.entity';
import { SignInFailure } from './sign-in-failure.entity';

export { Allow, Public, PublicWithinLimit, SignedIn } from '../../platform/sessions/allow';
export { CurrentPrincipal } from '../../platform/sessions/current-principal';
export { PERMISSIONS, type Permission } from '../../platform/sessions/permission';
export { actorOf, SYSTEM_ACTOR, type Actor, type Principal } from '../../platform/sessions/principal';
export { authoritiesWithin, partsOf, reachesPerson, reachesUnit, reachesWholeUnit, type Reach, type Scope } from '../../platform/sessions/scope';
export { holds, scopeOf } from '../../platform/sessions/scope-of';
export { scopeCondition, type ScopeColumns, type SqlCondition } from '../../platform/sessions/scope-condition';
export { assertPersonInScope, assertUnitInScope, assertWholeUnitInScope, seenUntil, type UnitInScope } from './assert-in-scope';
export { createAccount, type NewAccount } from './create-account';
export { declaredRoutes, type DeclaredRoute } from './declared-routes';
export { findHolders, type Holder } from './find-holders';
export { grantRole, type WantedGrant } from './grant-role';
export { accountsOfPeople, isOneself, isSamePerson } from './is-same-person';
export { readScope } from './read-principal';
export { ROLE_PERMISSIONS, ROLES, type Role } from './roles';
export { TRAINING_YEARS, type TrainingYears } from './training-years';

export const IDENTITY_ENTITIES = [Account, RoleGrant, SignInFailure] as const;
