import { useState } from 'react';
import { confirmDraft, type PolicyDraft, returnDraft, reviewDraft, submitDraft, withdrawDraft } from '../../../api/policy-drafts';
import { ReasonDialog } from '../../../pieces/reason-dialog';
import { useWords } from '../../../words/language';
import { draftWords } from './draft-words';
import { StepDialog, type StepNote } from './step-dialog';
import { useDraftAct } from './use-draft-act';

/** What whoever looks at it can do next: hand in, review and confirm as different people, return, withdraw. What is handed in is what was saved. */
export function DraftActs({ draft, unsaved }: { draft: PolicyDraft; unsaved: boolean }) {
  const words = useWords(draftWords);
  const { id } = draft;
  const [open, setOpen] = useState<'submit' | 'review' | 'confirm' | 'giveBack' | 'withdraw'>();
  const close = () => setOpen(undefined);
  const submitting = useDraftAct(id, ({ note }: StepNote) => submitDraft(id, note), { done: words.submitDone, onDone: close });
  const reviewing = useDraftAct(id, ({ note }: StepNote) => reviewDraft(id, note), { done: words.reviewDone, onDone: close });
  const confirming = useDraftAct(id, (step: StepNote) => confirmDraft(id, step), { done: words.confirmDone, onDone: close });
  const returning = useDraftAct(id, (reason: string) => returnDraft(id, reason), { done: words.giveBackDone, onDone: close });
  const withdrawing = useDraftAct(id, ({ note }: StepNote) => withdrawDraft(id, note), { done: words.withdrawDone, onDone: close });
  const button = (name: NonNullable<typeof open>, may: boolean, kind = 'button', disabled = false) =>
    may && (
      <button type="button" className={kind} disabled={disabled} onClick={() => setOpen(name)}>
        {words[name]}
      </button>
    );
  return (
    <>
      {draft.maySubmit && unsaved && <span>{words.saveFirst}</span>}
      {button('submit', draft.maySubmit, 'button primary', unsaved)}
      {button('review', draft.mayReview, 'button primary')}
      {button('confirm', draft.mayConfirm, 'button primary')}
      {button('giveBack', draft.mayReturn, 'button danger')}
      {button('withdraw', draft.mayWithdraw)}
      {open === 'submit' && <StepDialog name={`policy-submit-${id}`} title={words.submit} what={words.submitWhat} effect={words.submitEffect} acting={submitting} onClose={close} />}
      {open === 'review' && <StepDialog name={`policy-review-${id}`} title={words.review} what={words.reviewWhat} effect={words.reviewEffect} acting={reviewing} onClose={close} />}
      {open === 'confirm' && <StepDialog withPaper name={`policy-confirm-${id}`} title={words.confirm} what={words.confirmWhat} effect={words.confirmEffect} acting={confirming} onClose={close} />}
      {open === 'giveBack' && <ReasonDialog title={words.giveBack} what={words.giveBackWhat} effect={words.giveBackEffect} acting={returning} onClose={close} />}
      {open === 'withdraw' && <StepDialog name={`policy-withdraw-${id}`} title={words.withdraw} what={words.withdrawWhat} effect={words.withdrawEffect} acting={withdrawing} onClose={close} />}
    </>
  );
}
