import type { Actor } from '../../identity/public';

/** Whoever hands something in or answers is somebody who signed in. */
export interface AccountHolder extends Actor {
  readonly accountId: number;
}
