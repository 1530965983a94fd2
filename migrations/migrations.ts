import { Outbox1767225600010 } from './0001-outbox';
import { Imports1767225600020 } from './0002-imports';
import { Organizations1767225600200 } from './0010-organizations';
import { CreditPolicy1767225600500 } from './0020-credit-policy';
import { CreditLedger1767225600600 } from './0030-credit-ledger';

/** TypeORM runs them by the number at the end of the name. What has shipped is never rewritten. */
export const migrations = [
  Outbox1767225600010,
  Imports1767225600020,
  Organizations1767225600200,
  CreditPolicy1767225600500,
  CreditLedger1767225600600,
];
