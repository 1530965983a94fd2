import { SHORTEST_PASSWORD } from '#contracts';
import { DomainError } from '#kernel';

/** In order of precedence. The refusals that every route shares stand in `platform/sessions/access.errors.ts`. */

export function loginLocked(retryAfterSeconds: number): DomainError {
  return new DomainError(
    'LOGIN_LOCKED',
    'too_many',
    { zh: '登录失败次数过多，账号暂时锁定。请稍后再试，或联系安全管理员解锁。', en: 'Too many failed sign-ins; the account is locked for a while. Try again later, or ask the security administrator to unlock it.' },
    { retryAfterSeconds },
  );
}

export function loginRefused(): DomainError {
  return new DomainError('LOGIN_REFUSED', 'unauthenticated', { zh: '用户名或密码不正确。', en: 'The user name or the password is not correct.' });
}

export function currentPasswordWrong(): DomainError {
  return new DomainError('CURRENT_PASSWORD_WRONG', 'invalid', { zh: '当前密码不正确。', en: 'The current password is not correct.' });
}

export function passwordTooWeak(): DomainError {
  return new DomainError('PASSWORD_TOO_WEAK', 'invalid', {
    zh: `密码至少 ${SHORTEST_PASSWORD} 位，须含字母和数字，且不得包含用户名。`,
    en: `A password has at least ${SHORTEST_PASSWORD} characters with letters and digits, and does not contain the user name.`,
  });
}

export function passwordUnchanged(): DomainError {
  return new DomainError('PASSWORD_UNCHANGED', 'invalid', { zh: '新密码不能与当前密码相同。', en: 'The new password must differ from the current one.' });
}

export function accountNotFound(): DomainError {
  return new DomainError('ACCOUNT_NOT_FOUND', 'not_found', { zh: '没有找到该账号。', en: 'There is no such account.' });
}

export function usernameTaken(): DomainError {
  return new DomainError('USERNAME_TAKEN', 'conflict', { zh: '该用户名已被使用。', en: 'The user name is already taken.' });
}

export function personNotFound(): DomainError {
  return new DomainError('PERSON_NOT_FOUND', 'not_found', { zh: '没有找到该人员，或不在您的管理范围内。', en: 'There is no such person within your reach.' });
}

export function unitNotFound(): DomainError {
  return new DomainError('UNIT_NOT_FOUND', 'not_found', { zh: '没有找到该单位，或不在您的管理范围内。', en: 'There is no such unit within your reach.' });
}

export function roleKnowsNoUnit(): DomainError {
  return new DomainError('ROLE_KNOWS_NO_UNIT', 'invalid', { zh: '该角色不按单位授予，请不要选择单位。', en: 'This role is not granted on a unit; leave the unit out.' });
}

export function roleKnowsNoAuthority(): DomainError {
  return new DomainError('ROLE_KNOWS_NO_AUTHORITY', 'invalid', { zh: '该角色不按管理权限授予，请不要选择管理权限。', en: 'This role is not limited to a managing authority; leave the authority out.' });
}

export function authorityUnknown(): DomainError {
  return new DomainError('AUTHORITY_UNKNOWN', 'invalid', { zh: '在册人员中没有这一管理权限，请从列表中选择。', en: 'Nobody on the roster is managed by this authority; choose one from the list.' });
}

export function traineeNeedsPerson(): DomainError {
  return new DomainError('TRAINEE_NEEDS_PERSON', 'conflict', { zh: '学员角色只能授予已关联人员的账号。', en: 'Only an account that belongs to a person can be a trainee.' });
}

export function adminRolesSeparate(): DomainError {
  return new DomainError('ADMIN_ROLES_SEPARATE', 'conflict', {
    zh: '三员分立：系统、安全、审计管理员须由三人分别担任，且不得兼任其他角色。',
    en: 'System, security and audit administrator are three separate people and hold no other role.',
  });
}

export function grantExists(): DomainError {
  return new DomainError('GRANT_EXISTS', 'conflict', { zh: '该账号已有此角色。', en: 'The account already holds this role there.' });
}

export function grantNotFound(): DomainError {
  return new DomainError('GRANT_NOT_FOUND', 'not_found', { zh: '没有找到该授权，或已被撤销。', en: 'There is no such grant, or it was revoked already.' });
}

export function ownAccount(): DomainError {
  return new DomainError('OWN_ACCOUNT', 'conflict', { zh: '不能停用自己的账号。', en: 'You cannot disable your own account.' });
}
