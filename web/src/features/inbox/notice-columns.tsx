import { Link } from '@tanstack/react-router';
import type { Notice } from '../../api/notices';
import type { Text } from '../../api/shapes';
import type { Column } from '../../pieces/data-list/register';
import { formatInstant } from '../../words/format';
import { inboxWords } from './inbox-words';

const LINES_SHOWN = 4;

interface NoticeColumnsProps {
  readonly words: (typeof inboxWords)['zh'] | (typeof inboxWords)['en'];
  readonly text: (text: Text) => string;
  readonly onRead: (id: number) => void;
  /** Whether any of them went, or should go, out by e-mail too. */
  readonly withMail: boolean;
}

/** Going on to the subject reads a notice; so does saying that it was read. */
export function noticeColumns({ words, text, onRead, withMail }: NoticeColumnsProps): readonly Column<Notice>[] {
  return [
    {
      key: 'what',
      title: words.what,
      names: true,
      cell: ({ id, title, page, readAt }) => (
        <>
          {readAt === null && <span className="tag warning">● {words.unread}</span>}{' '}
          <Link {...placeOf(page)} onClick={() => readAt === null && onRead(id)}>
            {readAt === null ? <strong>{text(title)}</strong> : text(title)}
          </Link>
        </>
      ),
    },
    { key: 'content', title: words.content, cell: ({ lines }) => <Lines lines={lines.map(text)} more={words.more} /> },
    { key: 'kind', title: words.kind, cell: ({ name }) => text(name) },
    { key: 'at', title: words.at, whole: true, cell: ({ createdAt }) => <time dateTime={createdAt}>{formatInstant(createdAt)}</time> },
    ...(withMail ? [{ key: 'mail', title: words.mail, cell: ({ mail }: Notice) => words[mail] }] : []),
    {
      key: 'act',
      title: words.act,
      whole: true,
      cell: ({ id, title, readAt }) =>
        readAt === null ? (
          <button type="button" className="link-button" aria-label={words.markReadOf(text(title))} onClick={() => onRead(id)}>
            {words.markRead}
          </button>
        ) : (
          words.read
        ),
    },
  ];
}

function placeOf(page: string): { readonly to: string; readonly search: Readonly<Record<string, string>> } {
  const { pathname, searchParams } = new URL(page, window.location.origin);
  return { to: pathname, search: Object.fromEntries(searchParams) };
}

/** A timetable may change in twenty places: the first few stand open. */
function Lines({ lines, more }: { lines: readonly string[]; more: (count: number) => string }) {
  const rest = lines.slice(LINES_SHOWN);
  return (
    <>
      {lines.slice(0, LINES_SHOWN).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{more(rest.length)}</summary>
          {rest.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
    </>
  );
}
