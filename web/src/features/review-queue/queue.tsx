import './review-queue.css';
import { type KeyboardEvent, useState } from 'react';
import type { ClaimRow } from '../../api/claims';
import type { Instant } from '../../api/shapes';
import { EmptyState } from '../../pieces/empty-state';
import { useWords } from '../../words/language';
import { ClaimForReview } from './claim-for-review';
import { QueueList } from './queue-list';
import { ReviewActs } from './review-acts';
import { ReviewAnswers } from './review-answers';
import { reviewWords } from './review-words';
import { useReview } from './use-review';

interface QueueProps {
  readonly claims: readonly ClaimRow[];
  readonly count: number;
  readonly asOf: Instant;
  readonly openId: number | undefined;
  readonly onOpen: (id: number) => void;
  /** What an empty list says. */
  readonly none: string;
}

/** The list beside the open claim. Letters act while the focus is in the list, so that they never act while somebody types. */
export function Queue({ claims, count, asOf, openId, onOpen, none }: QueueProps) {
  const words = useWords(reviewWords);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const open = claims.find(({ id }) => id === openId);
  const picked = claims.filter(({ id, mayReview }) => mayReview && selected.has(id));
  const subjects = picked.length > 0 ? picked : open?.mayReview ? [open] : [];
  const toggle = (id: number) => setSelected((kept) => (kept.has(id) ? new Set([...kept].filter((other) => other !== id)) : new Set([...kept, id])));
  const review = useReview(() => setSelected(new Set()));
  const step = (by: 1 | -1) => {
    const next = claims[claims.findIndex(({ id }) => id === openId) + by];
    if (next) onOpen(next.id);
  };
  const steps: Readonly<Record<string, () => void>> = { j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1) };
  const acts: Readonly<Record<string, () => void>> = {
    x: () => open && toggle(open.id),
    a: () => review.decide(subjects, 'approve'),
    p: () => review.decide(subjects, 'pass_up'),
    r: () => subjects.length > 0 && review.ask('return', subjects),
  };
  const press = (event: KeyboardEvent): boolean => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : (steps[key] ?? acts[key]);
    if (!act) return false;
    event.preventDefault();
    // A key held down goes on through the list; decided is once, by whoever saw the claim.
    if (!event.repeat || steps[key]) act();
    return true;
  };
  return (
    <>
      <ReviewAnswers review={review} />
      {claims.length === 0 ? (
        <EmptyState title={none} why={words.noneWhy} />
      ) : (
        <div className="review-queue">
          <div className="stack">
            <QueueList claims={claims} openId={openId} selected={selected} onOpen={onOpen} onToggle={toggle} onKey={press} asOf={asOf} />
            {count > claims.length && <p className="quiet">{words.more(claims.length, count)}</p>}
            <p className="quiet no-print">{words.keys}</p>
          </div>
          <div className="stack">
            {subjects.length > 0 && <ReviewActs subjects={subjects} many={picked.length > 0} review={review} />}
            {open && <ClaimForReview key={`${open.id} ${open.revision}`} row={open} />}
          </div>
        </div>
      )}
    </>
  );
}
