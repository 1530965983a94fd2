import './bell.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { unreadNoticesQuery } from '../api/notices';
import { useWords } from '../words/language';
import { frameWords } from './frame-words';

const MINUTE_MS = 60_000;
/** A page that nobody touches stops asking: else it would keep its session alive for ever. */
const TOUCHED_MS = 10 * MINUTE_MS;
const MOST_SHOWN = 99;

/** How many notices were not read. Asked at most once a minute; when that fails, the way to the inbox stands all the same. */
export function Bell() {
  const words = useWords(frameWords);
  const touchedAt = useTouched();
  const { data: unread = 0 } = useQuery({
    ...unreadNoticesQuery,
    staleTime: MINUTE_MS,
    retry: false,
    refetchInterval: () => (performance.now() - touchedAt.current < TOUCHED_MS ? MINUTE_MS : false),
  });
  return (
    <Link to="/inbox" search={(kept) => ({ year: kept.year })} className="bell" aria-label={unread === 0 ? words.inbox : words.inboxUnread(unread)} title={words.inbox} activeProps={{ 'aria-current': 'page' }}>
      <svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" aria-hidden="true">
        <path d="M6 17V10.5a6 6 0 0 1 12 0V17l1.5 2h-15zM10 21.5h4" />
      </svg>
      {unread > 0 && (
        <span className="bell-count" aria-hidden="true">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </Link>
  );
}

function useTouched() {
  const touchedAt = useRef(0);
  useEffect(() => {
    const touch = () => {
      touchedAt.current = performance.now();
    };
    touch();
    const acts = ['pointerdown', 'keydown'] as const;
    for (const act of acts) window.addEventListener(act, touch);
    return () => {
      for (const act of acts) window.removeEventListener(act, touch);
    };
  }, []);
  return touchedAt;
}
