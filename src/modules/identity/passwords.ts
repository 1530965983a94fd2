import { hash, verify } from '@node-rs/argon2';
import { passwordTooWeak } from './identity.errors';

export const LONGEST_PASSWORD = 128;
const SHORTEST_PASSWORD = 10;
/** A shorter user name is found in too many good passwords by chance. */
const SHORTEST_TELLING_USERNAME = 4;

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
  const length = [...password].length;
  const telling = username.length >= SHORTEST_TELLING_USERNAME && password.toLowerCase().includes(username);
  const mixed = /\p{L}/u.test(password) && /\d/.test(password);
  if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD || !mixed || telling) throw passwordTooWeak();
}
