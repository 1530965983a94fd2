import { Link, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type PolicyDraft, saveDraft } from '../../../api/policy-drafts';
import { asProblem } from '../../../api/problem';
import { useKeptDraft } from '../../../pieces/kept-draft';
import '../../../pieces/list-links.css';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { useWords } from '../../../words/language';
import { CasesPart } from './cases-part';
import { DRAFT_PARTS } from './draft-part';
import { draftWords } from './draft-words';
import { NumbersPart } from './numbers-part';
import { SavedElsewhere } from './saved-elsewhere';
import { TextPart } from './text-part';
import { useDraftAct } from './use-draft-act';

interface Typed {
  readonly text: string;
  readonly cases: string;
}

/** The text and its cases in three views of the same draft. Mount it anew with each revision: what is typed rests on one. */
export function DraftEditor({ draft, onReload, onUnsaved }: { draft: PolicyDraft; onReload: () => void; onUnsaved: (unsaved: boolean) => void }) {
  const words = useWords(draftWords);
  const { part = 'text' } = useSearch({ from: '/signed-in/policy-drafts/$draftId' });
  const kept = useKeptDraft<Typed>(`policy-draft-${draft.id}-${draft.revision}`, { text: draft.text, cases: draft.cases });
  const { text, cases } = kept.draft;
  const changed = draft.mayEdit && (text !== draft.text || cases !== draft.cases);
  useEffect(() => onUnsaved(changed), [changed, onUnsaved]);
  const saving = useDraftAct(draft.id, (revision: number) => saveDraft(draft.id, { text, cases, revision }), { done: words.saved, onDone: kept.forget });
  const onText = draft.mayEdit ? (written: string) => kept.write({ text: written, cases }) : undefined;
  const onCases = draft.mayEdit ? (written: string) => kept.write({ text, cases: written }) : undefined;
  const refusal = saving.isError ? asProblem(saving.error) : undefined;
  return (
    <div className="stack">
      <nav className="list-links" aria-label={words.parts}>
        {DRAFT_PARTS.map((name) => (
          <Link key={name} to="." search={(search) => ({ ...search, part: name === 'text' ? undefined : name })} replace resetScroll={false} activeOptions={{ exact: true, includeSearch: true }} aria-current={part === name ? 'true' : undefined}>
            {words[`${name}Part`]}
          </Link>
        ))}
      </nav>
      {draft.mayEdit && (
        <div className="button-row no-print">
          <button type="button" className="button primary" disabled={!changed || saving.isPending} onClick={() => saving.mutate(draft.revision)}>
            {saving.isPending ? words.saving : words.save}
          </button>
          {changed && (
            <>
              <span role="status">{kept.restored ? words.restored : words.unsaved}</span>
              <button type="button" className="link-button" onClick={kept.discard}>
                {words.discard}
              </button>
            </>
          )}
        </div>
      )}
      {refusal && refusal.code !== 'POLICY_DRAFT_CHANGED' && <ProblemPanel error={refusal} />}
      {refusal?.code === 'POLICY_DRAFT_CHANGED' && <SavedElsewhere onLoad={onReload} onSave={() => saving.mutate(Number(refusal.details.facts?.['revision']))} />}
      {part === 'text' && <TextPart draft={draft} text={text} onText={onText} />}
      {part === 'numbers' && <NumbersPart text={text} onText={onText} />}
      {part === 'cases' && <CasesPart draft={draft} cases={cases} saved={!changed} onCases={onCases} />}
    </div>
  );
}
