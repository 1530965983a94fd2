import { hash, verify } from '@node-rs/argon2';
import { isStrongPassword } from '#contracts';
import { passwordTooWeak } from './identity.errors';

/** argon2id with OWASP's first parameters (19 MiB, 2 passes): about 20 ms. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Verified when there is no account, so that an unknown user name costs the same time as a wrong password: of the same parameters. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$GnhklXlgrk/s9l/5HlQTFA$OFfqdTrqfMflFCfZpuwY+FTkBZBxFosSjANGIFwRby0';

export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? NOBODYS_HASH, password);
  return fits && passwordHash !== undefined;
}

/** @throws DomainError PASSWORD_TOO_WEAK */
export function assertStrongPassword(password: string, username: string): void {
  if (!isStrongPassword(password, username)) throw passwordTooWeak();
}
