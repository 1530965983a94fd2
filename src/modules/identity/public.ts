export { Allow, Public, SignedIn } from '../../platform/sessions/allow';
export { CurrentPrincipal } from '../../platform/sessions/current-principal';
export { PERMISSIONS, type Permission } from '../../platform/sessions/permission';
export { actorOf, SYSTEM_ACTOR, type Actor, type Principal } from '../../platform/sessions/principal';
export { holds, reachesUnit, scopeOf, type Scope } from '../../platform/sessions/scope';
export { scopeCondition, type ScopeColumns, type SqlCondition } from '../../platform/sessions/scope-condition';
export { assertPersonInScope, assertUnitInScope, type UnitInScope } from './assert-in-scope';
