/** 2 to 64 letters and digits of any script, with `.`, `_`, `-` and `@` inside. */
export const USERNAME_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u;

/** User names are told apart without regard to case and width. */
export function normalUsername(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}
