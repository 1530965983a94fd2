import './drafts.css';
import { type FormEvent, useId, useState } from 'react';
import { Dialog } from '../../../pieces/dialog';
import { ErrorSummary } from '../../../pieces/error-summary';
import { Field } from '../../../pieces/field';
import { useKeptDraft } from '../../../pieces/kept-draft';
import { useWords } from '../../../words/language';
import { CaseFacts } from './case-facts';
import { draftWords } from './draft-words';
import { type TypedCase, typedCase, writtenCase } from './typed-case';
import type { WrittenCase } from './written-cases';

interface CaseDialogProps {
  /** Under which the browser keeps what is typed. */
  readonly name: string;
  /** Left out for a new one. */
  readonly written: WrittenCase | undefined;
  readonly onWritten: (written: WrittenCase) => void;
  readonly onClose: () => void;
}

/** One year worked out by hand: what happened, and what must come out. */
export function CaseDialog({ name, written, onWritten, onClose }: CaseDialogProps) {
  const words = useWords(draftWords);
  const id = useId();
  const kept = useKeptDraft<TypedCase>(name, typedCase(written));
  const [errors, setErrors] = useState<readonly { readonly fieldId: string; readonly sentence: string }[]>([]);
  const typed = kept.draft;
  const write = (part: Partial<TypedCase>) => kept.write({ ...typed, ...part });
  const errorOf = (field: string) => errors.find(({ fieldId }) => fieldId === `${id}-${field}`)?.sentence;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(typed, words).map(({ field, sentence }) => ({ fieldId: `${id}-${field}`, sentence }));
    setErrors(found);
    if (found.length > 0) return;
    kept.forget();
    onWritten(writtenCase(typed, written));
  };
  return (
    <Dialog shape="sheet" title={written ? words.editCase : words.addCase} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        <Field id={`${id}-title`} label={words.caseTitle} error={errorOf('title')} value={typed.title} onValue={(title) => write({ title })} maxLength={100} required />
        <Field id={`${id}-year`} label={words.caseYear} help={words.caseYearHelp} error={errorOf('year')} inputMode="numeric" value={typed.year} onValue={(year) => write({ year })} />
        <Field id={`${id}-rank`} label={words.caseRank} value={typed.rank} onValue={(rank) => write({ rank })} maxLength={40} />
        <Field id={`${id}-post`} label={words.casePost} value={typed.post} onValue={(post) => write({ post })} maxLength={40} />
        <CaseFacts facts={typed.facts} error={errorOf('facts')} id={`${id}-facts`} onFacts={(facts) => write({ facts })} />
        <Field id={`${id}-total`} label={words.caseTotal} error={errorOf('total')} inputMode="decimal" value={typed.total} onValue={(total) => write({ total })} />
        <Field id={`${id}-verdict`} label={words.caseVerdict} help={words.caseVerdictHelp} value={typed.verdict} onValue={(verdict) => write({ verdict })} maxLength={40} />
        <div className="button-row">
          <button type="submit" className="button primary">
            {words.addDone}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const AMOUNT = /^-?\d{1,7}(\.\d{1,2})?$/;
const YEAR = /^(\d{4})?$/;

function problemsOf(typed: TypedCase, words: (typeof draftWords)['zh' | 'en']): { field: string; sentence: string }[] {
  const total = typed.total.trim();
  return [
    ...(typed.title.trim() === '' ? [{ field: 'title', sentence: words.caseMissing }] : []),
    ...(YEAR.test(typed.year.trim()) ? [] : [{ field: 'year', sentence: words.caseNumber }]),
    ...(typed.facts.every(({ category, quantity }) => category !== '' && AMOUNT.test(quantity.trim())) ? [] : [{ field: 'facts', sentence: `${words.caseQuantity}：${words.caseNumber}` }]),
    ...(total !== '' && !AMOUNT.test(total) ? [{ field: 'total', sentence: words.caseNumber }] : []),
    ...(total === '' && typed.verdict.trim() === '' ? [{ field: 'total', sentence: words.caseGivesMissing }] : []),
  ];
}
