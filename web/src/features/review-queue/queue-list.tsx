import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { daysBetween, trainingDayAt } from '#kernel';
import type { ClaimRow } from '../../api/claims';
import type { Instant } from '../../api/shapes';
import { ClaimStateTag } from '../../pieces/claim-state-tag';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { reviewWords } from './review-words';

interface QueueListProps {
  readonly claims: readonly ClaimRow[];
  readonly asOf: Instant;
  readonly openId: number | undefined;
  readonly selected: ReadonlySet<number>;
  readonly onOpen: (id: number) => void;
  readonly onToggle: (id: number) => void;
  /** Whether the key did something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/**
 * Whoever works by keyboard stays in the list, at the claim that is open, also when the one before it has gone. What has the focus is
 * what is open, so that a letter never decides another claim than the one it was pressed at.
 */
export function QueueList({ claims, asOf, openId, selected, onOpen, onToggle, onKey }: QueueListProps) {
  const words = useWords(reviewWords);
  const byKeyboard = useRef(false);
  const keyboardAt = (claim: ClaimRow) => ({
    onFocus: () => claim.id !== openId && onOpen(claim.id),
    onKeyDown: (event: KeyboardEvent) => {
      if (onKey(event)) byKeyboard.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget && !currentTarget.closest('ul')?.contains(relatedTarget)) byKeyboard.current = false;
    },
  });
  return (
    <ul className="queue-list" aria-label={words.queue}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <input type="checkbox" checked={selected.has(claim.id)} aria-label={words.select(`${claim.personName} ${claim.title}`)} onChange={() => onToggle(claim.id)} {...keyboardAt(claim)} />
          <button
            type="button"
            aria-current={claim.id === openId}
            ref={(element) => {
              if (claim.id === openId && byKeyboard.current && !element?.parentElement?.contains(document.activeElement)) element?.focus();
            }}
            onClick={() => onOpen(claim.id)}
            {...keyboardAt(claim)}
          >
            <QueueEntry claim={claim} asOf={asOf} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function QueueEntry({ claim, asOf }: { claim: ClaimRow; asOf: Instant }) {
  const words = useWords(reviewWords);
  const text = useText();
  const amount = useAmount();
  const { personName, unitName, title, categoryTitle, quantityHundredths, unitTitle, waitingSince, state } = claim;
  const age = waitingSince && words.waitingDays(daysBetween(trainingDayAt(new Date(waitingSince)), trainingDayAt(new Date(asOf))));
  return (
    <>
      <span>
        <strong>{personName}</strong> <span className="quiet">{unitName}</span>
      </span>
      <span>{title}</span>
      <span className="quiet">
        {[text(categoryTitle), ...(quantityHundredths === null ? [] : [amount(quantityHundredths, unitTitle)]), ...(age ? [`${words.waited} ${age}`] : [])].join(' · ')}
      </span>
      <ClaimStateTag state={state} />
    </>
  );
}
