import type { Account } from '../../api/accounts';
import { StateTag } from '../../pieces/state-tag';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { accountWords } from './account-words';

const LOOKS = {
  active: { kind: 'success', mark: '✓' },
  locked: { kind: 'warning', mark: '△' },
  disabled: { kind: 'neutral', mark: '■' },
} as const;

export function AccountStatus({ account: { status, lockedUntil } }: { account: Account }) {
  const words = useWords(accountWords);
  return (
    <>
      <StateTag state={status} words={words} looks={LOOKS} />
      {lockedUntil && <span className="quiet"> {words.lockedUntil(formatInstant(lockedUntil))}</span>}
    </>
  );
}
