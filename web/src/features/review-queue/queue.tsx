import './review-queue.css';
import type { KeyboardEvent } from 'react';
import type { ClaimRow } from '../../api/claims';
import type { Instant } from '../../api/shapes';
import { EmptyState } from '../../pieces/empty-state';
import { useWords } from '../../words/language';
import { ClaimForReview } from './claim-for-review';
import { QueueList } from './queue-list';
import { ReviewActs } from './review-acts';
import { ReviewAnswers } from './review-answers';
import { reviewWords } from './review-words';
import { SelectionBar } from './selection-bar';
import { useOpenClaim } from './use-open-claim';
import { useReview } from './use-review';
import { useSelection } from './use-selection';

interface QueueProps {
  readonly claims: readonly ClaimRow[];
  readonly count: number;
  readonly asOf: Instant;
  /** The claim that was chosen; while it is not in the list, the one at its place is open. */
  readonly wantedId: number | undefined;
  readonly onOpen: (id: number) => void;
  /** Shows more of those that wait; left out where there are no more, or no more fit. */
  readonly onMore: (() => void) | undefined;
  /** What an empty list says. */
  readonly none: string;
}

/** The list beside the open claim. Letters act while the focus is in the list, so that they never act while somebody types. */
export function Queue({ claims, count, asOf, wantedId, onOpen, onMore, none }: QueueProps) {
  const words = useWords(reviewWords);
  const open = useOpenClaim(claims, wantedId);
  const openId = open?.id;
  const selectable = claims.filter(({ mayReview }) => mayReview);
  const selection = useSelection(selectable.map(({ id }) => id));
  const picked = selectable.filter(({ id }) => selection.has(id));
  const subjects = picked.length > 0 ? picked : open?.mayReview ? [open] : [];
  const review = useReview(selection.clear);
  const extend = (id: number) => selection.extend(id, openId);
  const step = (by: 1 | -1, { shiftKey }: KeyboardEvent) => {
    const next = claims[claims.findIndex(({ id }) => id === openId) + by];
    if (!next) return;
    if (shiftKey) extend(next.id);
    onOpen(next.id);
  };
  const steps: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
  const toggle = () => open?.mayReview && selection.toggle(open.id);
  const acts: Readonly<Record<string, () => void>> = {
    x: toggle,
    ' ': toggle,
    Escape: selection.clear,
    a: () => review.decide(subjects, 'approve'),
    p: () => review.decide(subjects, 'pass_up'),
    r: () => subjects.length > 0 && review.ask('return', subjects),
  };
  const press = (event: KeyboardEvent): boolean => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const by = steps[key];
    const held = event.ctrlKey || event.metaKey;
    const act = event.altKey ? undefined : held ? (key === 'a' ? selection.selectAll : undefined) : by ? () => step(by, event) : acts[key];
    if (!act) return false;
    event.preventDefault();
    // A key held down goes on through the list; decided is once, by whoever saw the claim.
    if (!event.repeat || by) act();
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
            {selectable.length > 0 && <SelectionBar selection={selection} shown={selectable.length} />}
            <QueueList claims={claims} openId={openId} selection={selection} onOpen={onOpen} onExtend={extend} onKey={press} asOf={asOf} />
            {count > claims.length && <p className="quiet">{words.more(claims.length, count)}</p>}
            {onMore && (
              <div className="button-row no-print">
                <button type="button" className="button" onClick={onMore}>
                  {words.showMore}
                </button>
              </div>
            )}
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
