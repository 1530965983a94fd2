import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { readText, type Search } from '../../app/search';

/** Part of the address of every page with a long list. */
export interface PagingSearch {
  readonly cursor?: string;
  readonly page?: number;
}

export function readPaging(search: Search): PagingSearch {
  const page = Number(search['page']);
  const cursor = readText(search['cursor']);
  return { cursor, page: cursor && Number.isInteger(page) && page > 1 ? page : undefined };
}

/** Put into the search of a link that changes a filter: the list begins again at its first page. */
export const FIRST_PAGE: PagingSearch = { cursor: undefined, page: undefined };

export interface Paging {
  readonly cursor: string | undefined;
  readonly page: number;
  readonly toNext: (nextCursor: string) => void;
  readonly toFirst: () => void;
  /** Left out when the way back is unknown, as after opening a shared address in the middle of a list. */
  readonly toPrevious?: () => void;
}

/** Cursor paging kept in the address; the cursors already passed are kept in the browser's history entry. */
export function usePaging(): Paging {
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const trail = useLocation({ select: (location) => location.state.trail }) ?? [];
  const page = search.page ?? 1;

  const go = (cursor: string | null, nextPage: number, nextTrail: (string | null)[]) =>
    void navigate({
      to: '.',
      search: (kept) => ({ ...kept, cursor: cursor ?? undefined, page: nextPage > 1 ? nextPage : undefined }),
      state: { trail: nextTrail },
    });

  const before = trail.at(-1);
  return {
    cursor: search.cursor,
    page,
    toNext: (nextCursor) => go(nextCursor, page + 1, [...trail, search.cursor ?? null]),
    toFirst: () => go(null, 1, []),
    toPrevious: before === undefined ? undefined : () => go(before, page - 1, trail.slice(0, -1)),
  };
}
