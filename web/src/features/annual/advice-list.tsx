import { useState } from 'react';
import { type Advice, type AppraisedPerson, decideAdvice } from '../../api/annual';
import { Choices } from '../../pieces/choices';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { TextArea } from '../../pieces/text-area';
import { useAct } from '../../pieces/use-act';
import { useText, useWords } from '../../words/language';
import { appraisalWords } from './appraisal-words';

/** What the rules advise about somebody, each with what a person decided. */
export function AdviceList({ year, person, mayDecide }: { year: number; person: AppraisedPerson; mayDecide: boolean }) {
  const words = useWords(appraisalWords);
  const text = useText();
  const [open, setOpen] = useState<Advice>();
  return (
    <>
      <ul>
        {person.advice.map((advice) => (
          <li key={advice.flag}>
            {text(advice.title)} {advice.clause !== '' && <span className="quiet">{advice.clause}</span>}
            <br />
            {advice.reason && <>{text(advice.reason)}<br /></>}
            <span className="quiet">{said(advice, words)}</span>{' '}
            {mayDecide && <button type="button" className="button plain" onClick={() => setOpen(advice)}>{words.decide}</button>}
          </li>
        ))}
      </ul>
      {open && <AdviceDialog year={year} person={person} advice={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function said({ decided }: Advice, words: (typeof appraisalWords)['zh' | 'en']): string {
  if (decided === null) return words.noDecision;
  return decided.followed ? words.followed(decided.reason, decided.byName) : words.notFollowed(decided.reason, decided.byName);
}

interface Typed {
  readonly answer: 'follow' | 'notFollow';
  readonly reason: string;
}

function AdviceDialog({ year, person, advice, onClose }: { year: number; person: AppraisedPerson; advice: Advice; onClose: () => void }) {
  const words = useWords(appraisalWords);
  const text = useText();
  const kept = useKeptDraft<Typed>(`advice-${year}-${person.personId}-${advice.flag}`, { answer: 'follow', reason: '' });
  const deciding = useAct(({ typed }: Sent<Typed>) => decideAdvice(year, person.personId, { flag: advice.flag, followed: typed.answer === 'follow', reason: typed.reason.trim() }), {
    done: words.decided,
    changes: [['annual', year, 'appraisal']],
    onDone: () => {
      kept.forget();
      onClose();
    },
  });
  return (
    <Dialog title={words.decide} onClose={onClose}>
      <DraftForm
        kept={kept}
        lead={words.decideWhat(person.name, text(advice.title))}
        problemsOf={({ reason }) => (reason.trim() === '' ? [{ field: 'reason', sentence: words.reasonMissing }] : [])}
        sending={deciding}
        effect={words.decideEffect}
      >
        {(bind) => (
          <>
            <Choices legend={words.answer} value={kept.draft.answer} onValue={bind('answer').onValue} options={[{ value: 'follow', label: words.follow, what: words.followWhat }, { value: 'notFollow', label: words.notFollow, what: words.notFollowWhat }]} />
            <TextArea label={words.reason} rows={3} maxLength={300} {...bind('reason')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
