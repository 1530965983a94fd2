import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { decideObjection, type Objection, proposeOutcome } from '../../api/objections';
import { Choices } from '../../pieces/choices';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { TextArea } from '../../pieces/text-area';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { objectionsWords } from './objections-words';

/** The first person proposes, another decides. */
export function ObjectionActs({ objection }: { objection: Objection }) {
  const words = useWords(objectionsWords);
  const [open, setOpen] = useState<'propose' | 'decide'>();
  const close = () => setOpen(undefined);
  if (!objection.mayPropose && !objection.mayDecide) return '—';
  return (
    <>
      {objection.mayPropose && <button type="button" className="button" onClick={() => setOpen('propose')}>{words.propose}</button>}
      {objection.mayDecide && <button type="button" className="button" onClick={() => setOpen('decide')}>{words.decide}</button>}
      {open === 'propose' && <ProposalDialog objection={objection} onClose={close} />}
      {open === 'decide' && <DecisionDialog objection={objection} onClose={close} />}
    </>
  );
}

interface Proposal {
  readonly outcome: 'upheld' | 'rejected';
  readonly reason: string;
}

function ProposalDialog({ objection: { id, body, personId }, onClose }: { objection: Objection; onClose: () => void }) {
  const words = useWords(objectionsWords);
  const kept = useKeptDraft<Proposal>(`objection-proposal-${id}`, { outcome: 'rejected', reason: '' });
  const proposing = useObjectionAct(({ typed: { outcome, reason } }: Sent<Proposal>) => proposeOutcome(id, { outcome, reason: reason.trim() }), {
    done: words.proposed,
    onDone: () => {
      kept.forget();
      onClose();
    },
  });
  return (
    <Dialog shape="sheet" title={words.propose} onClose={onClose}>
      <p>{body}</p>
      <p><Link to="/year-decisions/new" search={{ personId }}>{words.toDecision}</Link></p>
      <DraftForm kept={kept} lead={words.proposeWhat} problemsOf={({ reason }) => (reason.trim() === '' ? [{ field: 'reason', sentence: words.reasonMissing }] : [])} sending={proposing} effect={words.proposeEffect}>
        {(bind) => (
          <>
            <Choices
              legend={words.outcome}
              value={kept.draft.outcome}
              onValue={bind('outcome').onValue}
              options={[{ value: 'upheld', label: words.upheld, what: words.upheldWhat }, { value: 'rejected', label: words.rejected, what: words.rejectedWhat }]}
            />
            <TextArea label={words.reason} rows={4} maxLength={1000} {...bind('reason')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}

interface Decision {
  readonly answer: 'agree' | 'disagree';
  readonly note: string;
}

function DecisionDialog({ objection: { id, outcome, proposalReason, proposedByName }, onClose }: { objection: Objection; onClose: () => void }) {
  const words = useWords(objectionsWords);
  const kept = useKeptDraft<Decision>(`objection-decision-${id}`, { answer: 'agree', note: '' });
  const deciding = useObjectionAct(({ typed: { answer, note } }: Sent<Decision>) => decideObjection(id, { agrees: answer === 'agree', note: note.trim() }), {
    done: words.decided,
    onDone: () => {
      kept.forget();
      onClose();
    },
  });
  return (
    <Dialog shape="sheet" title={words.decide} onClose={onClose}>
      <DraftForm kept={kept} lead={words.decideWhat(proposedByName, words[outcome ?? 'rejected'], proposalReason)} problemsOf={({ answer, note }) => (answer === 'disagree' && note.trim() === '' ? [{ field: 'note', sentence: words.noteMissing }] : [])} sending={deciding} effect={words.decideEffect}>
        {(bind) => (
          <>
            <Choices
              legend={words.decision}
              value={kept.draft.answer}
              onValue={bind('answer').onValue}
              options={[{ value: 'agree', label: words.agree, what: words.agreeWhat }, { value: 'disagree', label: words.disagree, what: words.disagreeWhat }]}
            />
            <Field label={words.note} maxLength={300} {...bind('note')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}

function useObjectionAct<Input>(act: (input: Input) => Promise<Objection>, { done, onDone }: { readonly done: string; readonly onDone: () => void }) {
  return useAct(act, { done, changes: [['objections'], ['annual']], onDone });
}
