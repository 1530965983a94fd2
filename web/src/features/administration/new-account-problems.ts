import { isStrongPassword } from '#contracts';

export interface TypedAccount {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly personId: string;
}

const USERNAME = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u;

/** The same demands as the server's, so that nothing needs to be sent to be refused. */
export function problemsOf(typed: TypedAccount, words: Record<'usernameBad' | 'displayNameMissing' | 'passwordShort' | 'personIdBad', string>) {
  const username = typed.username.normalize('NFKC').trim().toLowerCase();
  const problems: { fieldId: keyof TypedAccount; sentence: string }[] = [];
  if (!USERNAME.test(username)) problems.push({ fieldId: 'username', sentence: words.usernameBad });
  if (typed.displayName.trim() === '') problems.push({ fieldId: 'displayName', sentence: words.displayNameMissing });
  if (!isStrongPassword(typed.password, username)) problems.push({ fieldId: 'password', sentence: words.passwordShort });
  if (typed.personId.trim() !== '' && !/^[1-9]\d{0,9}$/.test(typed.personId.trim())) problems.push({ fieldId: 'personId', sentence: words.personIdBad });
  return problems;
}
