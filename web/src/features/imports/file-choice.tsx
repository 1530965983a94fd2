import './file-choice.css';
import { useRef, useState } from 'react';
import { useWords } from '../../words/language';
import { LARGEST_FILE_BYTES } from './chosen-file';
import { importWords } from './import-words';
import { formatSize } from './size-words';

interface FileChoiceProps {
  readonly id: string;
  readonly file: File | undefined;
  /** In place of what is said of files of a whole city. */
  readonly help?: string;
  readonly error: string | undefined;
  readonly onFile: (file: File) => void;
}

/** The native file field with a place to drop: choosing by keyboard and dragging do the same. */
export function FileChoice({ id, file, help, error, onFile }: FileChoiceProps) {
  const words = useWords(importWords);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const choose = (files: FileList | null) => {
    const first = files?.[0];
    if (first) onFile(first);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words.file}</label>
      <div
        className={over ? 'file-choice over' : 'file-choice'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          choose(event.dataTransfer.files);
        }}
      >
        {file && <p role="status">{words.chosen(file.name, formatSize(file.size))}</p>}
        <input
          ref={input}
          id={id}
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}
          onChange={(event) => {
            choose(event.target.files);
            // So that the same file, corrected meanwhile, can be chosen again.
            event.target.value = '';
          }}
        />
        <button type="button" className="button" tabIndex={-1} aria-hidden="true" onClick={() => input.current?.click()}>
          {file ? words.another : words.chooseFile}
        </button>
        <span className="quiet">{over ? words.dropNow : words.dropHere}</span>
      </div>
      <p id={`${id}-help`} className="quiet">
        {help ?? words.fileHelp(formatSize(LARGEST_FILE_BYTES))}
      </p>
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
