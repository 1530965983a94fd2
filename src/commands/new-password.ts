import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const DIGITS = '23456789';

/** Three groups of three letters and a digit: what sign-in asks of a password holds for each. */
export function newPassword(): string {
  const one = (characters: string): string => characters.charAt(randomInt(characters.length));
  const group = (): string => one(LETTERS) + one(LETTERS) + one(LETTERS) + one(DIGITS);
  return [group(), group(), group()].join('-');
}
