import './field.css';
import './search-choice.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, type UIEvent, useEffect, useId, useState } from 'react';
import { dictionary } from '../words/dictionary';
import { useWords } from '../words/language';

const choiceWords = dictionary({
  zh: { none: '没有找到', searching: '正在查找…', failed: '没有查成，请重试', found: (count: number) => `找到 ${count} 项，用上下键选择`, part: (shown: number, count: number) => `共 ${count} 项，列出前 ${shown} 项；继续向下或再输入几个字` },
  en: { none: 'Nothing found', searching: 'Searching…', failed: 'The search failed, try again', found: (count: number) => `${count} found, choose with the arrow keys`, part: (shown: number, count: number) => `The first ${shown} of ${count}; go on downwards or type more` },
});

export interface Found {
  readonly key: number;
  /** What is said of it when it is chosen. */
  readonly name: string;
  readonly line?: ReactNode;
  /** Why it cannot be chosen. */
  readonly closed?: boolean;
}

export interface FoundPage<Row> {
  readonly items: readonly Row[];
  readonly count?: number;
  readonly nextCursor?: string | null;
}

interface SearchChoiceProps<Row> {
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** Lets the error summary link here. */
  readonly id?: string;
  readonly example?: string;
  /** Asks for what was typed; answers are kept under the name for a while. Those `listed` are shown before anything is typed, and page by page. */
  readonly search: { readonly name: string; readonly listed?: boolean; readonly ask: (typed: string, signal: AbortSignal, cursor: string | undefined) => Promise<FoundPage<Row>> };
  readonly show: (row: Row) => Found;
  readonly onChoose: (row: Row) => void;
}

const TYPING_PAUSE_MS = 250;

/** Finds one of many by typing part of its name, pinyin or initials; arrows and Enter choose. The field is empty again afterwards. */
export function SearchChoice<Row>({ label, help, error, id: given, example, search, show, onChoose }: SearchChoiceProps<Row>) {
  const made = useId();
  const id = given ?? made;
  const words = useWords(choiceWords);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { listed = false } = search;
  const asks = open && (listed || asked !== '');
  const query = useInfiniteQuery({
    queryKey: ['search-choice', search.name, asked],
    queryFn: ({ signal, pageParam }) => search.ask(asked, signal, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (listed ? (page.nextCursor ?? undefined) : undefined),
    enabled: asks,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  const rows = asks ? (query.data?.pages.flatMap(({ items }) => items) ?? []) : [];
  const count = query.data?.pages[0]?.count ?? rows.length;
  const shown = rows.map(show);
  /** -1 while the row that was gone to has not arrived. */
  const marked = at < rows.length ? at : -1;
  useEffect(() => {
    if (marked >= 0) document.getElementById(`${id}-${marked}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, marked]);

  const choose = (index: number) => {
    const row = rows[index];
    if (row === undefined || shown[index]?.closed) return;
    onChoose(row);
    setTyped('');
    setAsked('');
    setOpen(false);
    setAt(-1);
  };
  const goOn = async () => {
    if (query.hasNextPage && !query.isFetching) await query.fetchNextPage();
  };
  const onScroll = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent) => {
    if (scrollTop + clientHeight >= scrollHeight - 1) void goOn();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // The field stands in forms: Enter chooses and never sends them.
      event.preventDefault();
      choose(at === -1 && rows.length === 1 ? 0 : at);
    } else if (event.key === 'Escape' && open && (typed !== '' || rows.length > 0)) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = at + step;
      if (next >= rows.length && query.hasNextPage) void goOn().then(() => setAt(rows.length));
      else if (rows.length > 0) setAt((next + rows.length) % rows.length);
    }
  };
  const note = query.isError ? words.failed : query.isFetching ? words.searching : rows.length === 0 ? words.none : query.hasNextPage ? words.part(rows.length, count) : words.found(rows.length);

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="search-choice">
        <input
          id={id}
          className="input"
          role="combobox"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={marked >= 0 ? `${id}-${marked}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={[help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
          autoComplete="off"
          placeholder={example}
          maxLength={50}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setAt(-1);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <div className="search-choice-list" id={`${id}-list`} role="listbox" aria-label={label} hidden={rows.length === 0} onScroll={onScroll}>
          {shown.map((found, index) => (
            <div
              key={found.key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === marked}
              aria-disabled={found.closed}
              // The field keeps the focus, so that the list does not close before the click arrives.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
              onKeyDown={onKeyDown}
            >
              {found.line ?? found.name}
            </div>
          ))}
        </div>
      </div>
      <p className="quiet" role="status">
        {asks ? note : ''}
      </p>
      {help && (
        <p id={`${id}-help`} className="quiet">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
