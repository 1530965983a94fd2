import type { ReactNode } from 'react';
import { useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { declareWords } from '../declare/declare-words';
import { batchWords } from './batch-words';

interface BatchFilesProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly papers: readonly string[];
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  /** What the claims hold already. */
  readonly children?: ReactNode;
}

/** Chosen here and sent with the claims: a browser gives a file to no later page. */
export function BatchFiles({ id, error, papers, files, onFiles, children }: BatchFilesProps) {
  const words = useWords(batchWords);
  const mark = useWords(marks);
  const asked = useWords(declareWords);
  return (
    <div className="field">
      <label htmlFor={id}>{words.evidence}</label>
      {papers.length > 0 && <p>{asked.asks(mark.list(papers))}</p>}
      {children}
      <input
        id={id}
        type="file"
        multiple
        accept=".jpg,.jpeg,.png,.webp,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx"
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-help${error ? ` ${id}-error` : ''}`}
        onChange={(event) => onFiles([...(event.target.files ?? [])])}
      />
      {files.length > 0 && <p role="status">{words.chosen(files.length)}</p>}
      <p id={`${id}-help`} className="quiet">
        {words.evidenceHelp} {asked.evidenceHelp}
      </p>
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
