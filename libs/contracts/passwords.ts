/** In characters, not in code units. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

/** A shorter user name is found in too many good passwords by chance. */
const SHORTEST_TELLING_USERNAME = 4;

/** Long enough, with letters and digits, and without the user name. The pages tell it before they send, the api decides. */
export function isStrongPassword(password: string, username: string): boolean {
  const length = [...password].length;
  const telling = username.length >= SHORTEST_TELLING_USERNAME && password.toLowerCase().includes(username.toLowerCase());
  return length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD && /\p{L}/u.test(password) && /\d/.test(password) && !telling;
}
