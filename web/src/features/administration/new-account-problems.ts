export interface TypedAccount {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly personId: string;
}

const USERNAME = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u;
const SHORTEST_PASSWORD = 10;
const SHORTEST_TELLING_USERNAME = 4;

/** The same demands as the server's, so that nothing needs to be sent to be refused. */
export function problemsOf(typed: TypedAccount, words: Record<'usernameBad' | 'displayNameMissing' | 'passwordShort' | 'personIdBad', string>) {
  const username = typed.username.normalize('NFKC').trim().toLowerCase();
  const problems: { fieldId: keyof TypedAccount; sentence: string }[] = [];
  if (!USERNAME.test(username)) problems.push({ fieldId: 'username', sentence: words.usernameBad });
  if (typed.displayName.trim() === '') problems.push({ fieldId: 'displayName', sentence: words.displayNameMissing });
  if (!isStrong(typed.password, username)) problems.push({ fieldId: 'password', sentence: words.passwordShort });
  if (typed.personId.trim() !== '' && !/^[1-9]\d{0,9}$/.test(typed.personId.trim())) problems.push({ fieldId: 'personId', sentence: words.personIdBad });
  return problems;
}

function isStrong(password: string, username: string): boolean {
  const telling = username.length >= SHORTEST_TELLING_USERNAME && password.toLowerCase().includes(username);
  return [...password].length >= SHORTEST_PASSWORD && /\p{L}/u.test(password) && /\d/.test(password) && !telling;
}
