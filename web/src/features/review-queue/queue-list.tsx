import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { daysBetween, trainingDayAt } from '#kernel';
import type { ClaimRow } from '../../api/claims';
import type { Instant } from '../../api/shapes';
import { ClaimStateTag } from '../../pieces/claim-state-tag';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { reviewWords } from './review-words';
import type { Selection } from './use-selection';

interface QueueListProps {
  readonly claims: readonly ClaimRow[];
  readonly asOf: Instant;
  readonly openId: number | undefined;
  readonly selection: Selection;
  readonly onOpen: (id: number) => void;
  /** Selects everything as far as this one. */
  readonly onExtend: (id: number) => void;
  /** Whether the key did something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/**
 * Whoever works by keyboard stays in the list, at the claim that is open, also when the one before it has gone. What has the focus is
 * what is open, so that a letter never decides another claim than the one it was pressed at.
 */
export function QueueList({ claims, asOf, openId, selection, onOpen, onExtend, onKey }: QueueListProps) {
  const words = useWords(reviewWords);
  const byKeyboard = useRef(false);
  const keyboardAt = (claim: ClaimRow) => ({
    onFocus: () => claim.id !== openId && onOpen(claim.id),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      // A box takes the space bar by itself.
      if (event.key === ' ' && event.currentTarget instanceof HTMLInputElement) return;
      if (onKey(event)) byKeyboard.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      // A reason that is asked for comes and goes; afterwards one goes on in the list.
      if (relatedTarget && !relatedTarget.closest('dialog') && !currentTarget.closest('ul')?.contains(relatedTarget)) byKeyboard.current = false;
    },
  });
  return (
    <ul className="queue-list" aria-label={words.queue}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <input type="checkbox" disabled={!claim.mayReview} checked={selection.has(claim.id)} aria-label={words.select(`${claim.personName} ${claim.title}`)} onChange={({ nativeEvent }) => (nativeEvent instanceof MouseEvent && nativeEvent.shiftKey ? onExtend : selection.toggle)(claim.id)} {...keyboardAt(claim)} />
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
  const age = waitingSince && words.waited(daysBetween(trainingDayAt(new Date(waitingSince)), trainingDayAt(new Date(asOf))));
  return (
    <>
      <span>
        <strong>{personName}</strong> <span className="quiet">{unitName}</span>
      </span>
      <span>{title}</span>
      <span className="quiet">
        {[text(categoryTitle), ...(quantityHundredths === null ? [] : [amount(quantityHundredths, unitTitle)]), ...(age ? [age] : [])].join(' · ')}
      </span>
      <ClaimStateTag state={state} />
    </>
  );
}
