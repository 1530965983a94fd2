import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type AnnualAssessment, beginReview, confirmYear, countAnew, endPublicity, reopenYear, retakeRoster, returnYear } from '../../api/annual';
import { ProblemPanel } from '../../pieces/problem-panel';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { annualWords } from './annual-words';
import { CountingDialog } from './counting-dialog';
import { DeadlinesDialog } from './deadlines-dialog';
import { PaperDialog } from './paper-dialog';
import { PublicityDialog } from './publicity-dialog';
import { useAnnualAct } from './use-annual-act';

type Open = 'retake' | 'count' | 'publish' | 'confirm' | 'reopen' | 'back' | 'deadlines';

/** The last day for objections has passed. */
function isOver({ publicity, asOf }: AnnualAssessment): boolean {
  return publicity !== null && publicity.objectionsUntil < formatInstant(asOf).slice(0, 10);
}

/** The one next act of the year, and the way back. */
export function YearActs({ annual }: { annual: AnnualAssessment }) {
  const words = useWords(annualWords);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const { year, state, mayManage, mayConfirm, run, objections } = annual;
  const told = { done: words.done, onDone: close };
  const reviewing = useAnnualAct(year, () => beginReview(year), { done: words.beginReviewDone });
  const recounting = useAnnualAct(year, () => countAnew(year), { done: words.counted });
  const ending = useAnnualAct(year, () => endPublicity(year), { done: words.ended });
  const retaking = useAnnualAct(year, (reason: string) => retakeRoster(year, reason), told);
  const returning = useAnnualAct(year, (reason: string) => returnYear(year, reason), told);
  const acts = [reviewing, recounting, ending];
  const busy = acts.some(({ isPending }) => isPending);
  const counted = run?.status === 'completed' && run.failed === 0 && run.stalePeople === 0;
  const primary = (label: string, act: () => void, enabled = true) => <button type="button" className="button primary" disabled={busy || !enabled} onClick={act}>{label}</button>;
  const plain = (label: string, act: () => void) => <button type="button" className="button" disabled={busy} onClick={act}>{label}</button>;
  return (
    <>
      {mayManage && state === 'collecting' && <>{primary(words.beginReview, () => reviewing.mutate())}{plain(words.retake, () => setOpen('retake'))}</>}
      {mayManage && state === 'unit_review' && primary(words.count, () => setOpen('count'))}
      {mayManage && state === 'counting' && primary(words.publish, () => setOpen('publish'), counted)}
      {mayManage && state === 'publicity' && isOver(annual) && primary(words.endPublicity, () => ending.mutate())}
      {mayConfirm && state === 'recheck' && primary(words.confirm, () => setOpen('confirm'), counted && objections.done === objections.all)}
      {mayConfirm && state === 'confirmed' && <Link to="/annual/$year/seal" params={{ year }} className="button primary">{words.toSeal}</Link>}
      {mayConfirm && state === 'sealed' && <button type="button" className="button danger" onClick={() => setOpen('reopen')}>{words.reopen}</button>}
      {mayManage && state === 'recheck' && plain(words.publish, () => setOpen('publish'))}
      {mayManage && (state === 'counting' || state === 'recheck') && plain(words.recount, () => recounting.mutate())}
      {mayManage && (state === 'unit_review' || state === 'counting' || state === 'confirmed') && plain(words.goBack, () => setOpen('back'))}
      {mayManage && plain(words.changeDeadlines, () => setOpen('deadlines'))}
      {acts.map((act, index) => act.isError && <ProblemPanel key={index} error={act.error} />)}
      {open === 'retake' && <ReasonDialog title={words.retake} what={words.retakeWhat} effect={words.retakeEffect} most={300} acting={retaking} onClose={close} />}
      {open === 'back' && <ReasonDialog title={words.goBack} what={words.goBackWhat} effect={words.goBackEffect} most={300} acting={returning} onClose={close} />}
      {open === 'deadlines' && <DeadlinesDialog annual={annual} onClose={close} />}
      {open === 'count' && <CountingDialog year={year} onClose={close} />}
      {open === 'publish' && <PublicityDialog annual={annual} onClose={close} />}
      {open === 'confirm' && <PaperDialog year={year} title={words.confirm} what={words.confirmWhat} effect={words.confirmEffect} done={words.confirmed} send={({ documentNo, note }) => confirmYear(year, { documentNo, note })} onClose={close} />}
      {open === 'reopen' && <PaperDialog year={year} title={words.reopen} what={words.reopenWhat} effect={words.reopenEffect} done={words.reopened} asksReason send={({ documentNo, note }) => reopenYear(year, { documentNo, reason: note })} onClose={close} />}
    </>
  );
}
