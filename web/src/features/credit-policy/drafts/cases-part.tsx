import './drafts.css';
import { useState } from 'react';
import type { PolicyDraft } from '../../../api/policy-drafts';
import { EmptyState } from '../../../pieces/empty-state';
import { Section } from '../../../pieces/section';
import { TextArea } from '../../../pieces/text-area';
import { useWords } from '../../../words/language';
import { CaseDialog } from './case-dialog';
import { CaseResult } from './case-result';
import { draftWords } from './draft-words';
import { ProblemList } from './problem-list';
import { readCases, writeCases, type WrittenCase } from './written-cases';

interface CasesPartProps {
  readonly draft: PolicyDraft;
  readonly cases: string;
  /** What the last save counted speaks of these cases and this text. */
  readonly saved: boolean;
  readonly onCases: ((cases: string) => void) | undefined;
}

/** The years worked out by hand, each with how it came out at the last save. */
export function CasesPart({ draft, cases, saved, onCases }: CasesPartProps) {
  const words = useWords(draftWords);
  const [open, setOpen] = useState<number>();
  const list = readCases(cases);
  const change = (changed: readonly WrittenCase[]) => onCases?.(writeCases(changed));
  return (
    <Section
      title={words.casesPart}
      aside={
        onCases &&
        list && (
          <button type="button" className="button" onClick={() => setOpen(list.length)}>
            {words.addCase}
          </button>
        )
      }
    >
      <p className="quiet section-note">{words.casesLead}</p>
      {draft.problems.length > 0 && <p className="message warning">{words.casesWait}</p>}
      {draft.caseProblems.length > 0 && <ProblemList title={words.caseProblems(draft.caseProblems.length)} problems={draft.caseProblems} />}
      {list?.length === 0 && <EmptyState title={words.casesNone} why={words.casesNoneWhy} />}
      <ol className="case-results">
        {list?.map((one, index) => (
          <li key={`${index} ${one.title}`}>
            <CaseResult
              title={one.title}
              tried={saved ? draft.tried[index] : undefined}
              onEdit={onCases && (() => setOpen(index))}
              onRemove={onCases && (() => change(list.filter((_one, place) => place !== index)))}
            />
          </li>
        ))}
      </ol>
      <details open={list === undefined}>
        <summary>{words.caseRaw}</summary>
        <TextArea label={words.caseRaw} help={words.caseRawHelp} rows={16} value={cases} onValue={(written) => onCases?.(written)} disabled={onCases === undefined} />
      </details>
      {list && open !== undefined && (
        <CaseDialog
          name={`policy-case-${draft.id}-${open}`}
          written={list[open]}
          onWritten={(one) => {
            change(list.toSpliced(open, 1, one));
            setOpen(undefined);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  );
}
