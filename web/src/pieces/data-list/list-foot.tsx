import { useWords } from '../../words/language';
import { pieceWords } from '../piece-words';
import type { Paging } from './paging';

export function ListFoot({ paging, nextCursor, pages }: { paging: Paging; nextCursor: string | null; pages: number }) {
  const words = useWords(pieceWords);
  if (paging.page === 1 && !nextCursor) return null;
  return (
    <nav className="list-foot no-print" aria-label={words.pages}>
      <button type="button" className="button" disabled={paging.page === 1 && !paging.cursor} onClick={paging.toFirst}>
        {words.firstPage}
      </button>
      <button type="button" className="button" disabled={!paging.toPrevious} onClick={paging.toPrevious}>
        {words.previousPage}
      </button>
      <span aria-current="page">{words.page(paging.page, pages)}</span>
      <button type="button" className="button" disabled={!nextCursor} onClick={() => nextCursor && paging.toNext(nextCursor)}>
        {words.nextPage}
      </button>
    </nav>
  );
}
