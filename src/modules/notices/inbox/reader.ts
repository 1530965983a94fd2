import type { SqlCondition } from '../../identity/public';

/** Who opens an inbox: what concerns their person and what concerns this very account. */
export interface Reader {
  readonly accountId: number;
  readonly personId: number | null;
}

/** Of a query whose notices are `n`. */
export function noticesOf({ accountId, personId }: Reader): SqlCondition {
  return personId === null ? { sql: 'n.account_id = ?', parameters: [accountId] } : { sql: '(n.account_id = ? OR n.person_id = ?)', parameters: [accountId, personId] };
}
