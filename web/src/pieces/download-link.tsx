import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fetchDocument } from '../api/client';
import { useWords } from '../words/language';
import { Dialog } from './dialog';
import { pieceWords } from './piece-words';
import { ProblemPanel } from './problem-panel';

interface DownloadLinkProps {
  /** As `apiAddress` makes it. */
  readonly href: string;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/**
 * A link to a document. A plain link would get it in the browser's language instead of the chosen one, and would save a
 * refusal as a file; so a click fetches it and says what was refused. Opening it in a new tab still works.
 */
export function DownloadLink({ href, className = 'button', title, children }: DownloadLinkProps) {
  const words = useWords(pieceWords);
  const fetching = useMutation({ mutationFn: () => fetchDocument(href), onSuccess: ({ content, fileName }) => save(content, fileName) });
  return (
    <>
      <a
        className={className}
        href={href}
        title={title}
        download
        aria-busy={fetching.isPending}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          if (!fetching.isPending) fetching.mutate();
        }}
      >
        {fetching.isPending ? words.preparing : children}
      </a>
      {fetching.isError && (
        <Dialog title={words.downloadFailed} onClose={fetching.reset}>
          <ProblemPanel error={fetching.error} onRetry={() => fetching.mutate()} />
        </Dialog>
      )}
    </>
  );
}

function save(content: Blob, fileName = ''): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the content by the end of the click's task.
  setTimeout(() => URL.revokeObjectURL(address));
}
