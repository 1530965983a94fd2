import { actorOf, type Actor, type Principal } from '../../identity/public';

/** Whoever hands something in or answers is somebody who signed in. */
export interface AccountHolder extends Actor {
  readonly accountId: number;
}

export function holderOf(principal: Principal): AccountHolder {
  return { ...actorOf(principal), accountId: principal.accountId };
}
