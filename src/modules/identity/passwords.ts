import { hash, verify } from '@node-rs/argon2';
import { isStrongPassword } from '#contracts';
import { passwordTooWeak } from './identity.errors';

/** argon2id with OWASP's first parameters (19 MiB, 2 passes): about 20 ms. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Verified when there is no account, so that an unknown user name costs the same time as a wrong password. */
const NOBODYS_HASH = hash('nobody has this password');

export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await NOBODYS_HASH), password);
  return fits && passwordHash !== undefined;
}

/** @throws DomainError PASSWORD_TOO_WEAK */
export function assertStrongPassword(password: string, username: string): void {
  if (!isStrongPassword(password, username)) throw passwordTooWeak();
}
