import type { Account } from '../../api/accounts';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { accountWords } from './account-words';

const KINDS = { active: 'success', locked: 'warning', disabled: 'neutral' } as const;
const MARKS = { active: '✓', locked: '△', disabled: '■' } as const;

export function AccountStatus({ account: { status, lockedUntil } }: { account: Account }) {
  const words = useWords(accountWords);
  return (
    <>
      <span className={`tag ${KINDS[status]}`}>
        {MARKS[status]} {words[status]}
      </span>
      {lockedUntil && <span className="quiet"> {words.lockedUntil(formatInstant(lockedUntil))}</span>}
    </>
  );
}
