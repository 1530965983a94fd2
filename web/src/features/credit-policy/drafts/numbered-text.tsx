import './drafts.css';
import { useRef } from 'react';
import type { PolicyProblem } from '../../../api/policy-drafts';
import { useWords } from '../../../words/language';
import { draftWords } from './draft-words';
import { ProblemList } from './problem-list';

interface NumberedTextProps {
  readonly label: string;
  readonly describedBy: string;
  readonly value: string;
  /** Left out: it is read only. */
  readonly onValue?: ((value: string) => void) | undefined;
  readonly onCursor: (cursor: number) => void;
  readonly problems: readonly PolicyProblem[];
}

/** A text with the numbers of its lines beside it; problems lead to their line. */
export function NumberedText({ label, describedBy, value, onValue, onCursor, problems }: NumberedTextProps) {
  const words = useWords(draftWords);
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  const count = value.split('\n').length;
  const goTo = (line: number) => {
    const lines = value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
    area.current?.focus();
    area.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    if (area.current) area.current.scrollTop = (area.current.scrollHeight / count) * Math.max(0, line - 4);
    onCursor(start);
  };
  return (
    <>
      {problems.length > 0 ? <ProblemList title={words.problems(problems.length)} problems={problems} onLine={goTo} /> : <p className="message success">✓ {words.noProblems}</p>}
      <div className="numbered-text">
        <div ref={numbers} className="line-numbers" aria-hidden="true">
          {Array.from({ length: count }, (_unused, index) => index + 1).join('\n')}
        </div>
        <textarea
          ref={area}
          aria-label={label}
          aria-describedby={describedBy}
          wrap="off"
          spellCheck={false}
          rows={24}
          value={value}
          readOnly={onValue === undefined}
          onChange={(event) => onValue?.(event.target.value)}
          onSelect={(event) => onCursor(event.currentTarget.selectionStart)}
          onScroll={(event) => {
            if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
    </>
  );
}
