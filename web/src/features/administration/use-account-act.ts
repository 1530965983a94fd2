import { useAct } from '../../pieces/use-act';

/** An act upon an account: the list is read again, and what was done is said. */
export function useAccountAct<Given = void>(act: (given: Given) => Promise<unknown>, done: string) {
  return useAct(act, { done, changes: [['accounts']] });
}
