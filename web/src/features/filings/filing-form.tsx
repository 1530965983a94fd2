import { type DeclarationForm, fileActivity } from '../../api/claims';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { useAct } from '../../pieces/use-act';
import { useText, useWords } from '../../words/language';
import { filingWords } from './filing-words';

interface TypedFiling {
  readonly category: string;
  readonly title: string;
  readonly organiser: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note: string;
}

interface FilingFormProps {
  readonly year: number;
  /** Of the categories that are filed beforehand. */
  readonly forms: readonly DeclarationForm[];
  /** For the people of this unit; null for oneself. */
  readonly unitId: number | null;
  readonly onSent: () => Promise<void>;
}

/** What is to be held, before it is held. */
export function FilingForm({ year, forms, unitId, onSent }: FilingFormProps) {
  const words = useWords(filingWords);
  const say = useText();
  const kept = useKeptDraft<TypedFiling>(`filing-${unitId ?? 'own'}-${year}`, { category: forms[0]?.category.code ?? '', title: '', organiser: '', startsOn: '', endsOn: '', note: '' });
  const sending = useAct(({ typed, attempt }: Sent<TypedFiling>) => fileActivity({ ...typed, endsOn: typed.endsOn || typed.startsOn, trainingYear: year, unitId }, attempt), {
    done: words.sent,
    changes: [['claims', 'filings']],
    onDone: async () => {
      kept.forget();
      await onSent();
    },
  });
  const problemsOf = ({ title, startsOn, endsOn }: TypedFiling) => [
    ...(title.trim() === '' ? [{ field: 'title' as const, sentence: words.missing(words.name) }] : []),
    ...(startsOn === '' ? [{ field: 'startsOn' as const, sentence: words.missing(words.startsOn) }] : []),
    ...(startsOn !== '' && endsOn !== '' && endsOn < startsOn ? [{ field: 'endsOn' as const, sentence: words.badOrder }] : []),
  ];
  return (
    <section className="sheet" aria-label={words.file}>
      <DraftForm kept={kept} problemsOf={problemsOf} sending={sending} effect={words.send}>
        {(bind) => (
          <>
            <SelectField label={words.category} options={forms.map(({ category }) => ({ value: category.code, label: say(category) }))} {...bind('category')} />
            <Field label={words.name} help={words.nameHelp} maxLength={300} required {...bind('title')} />
            <Field label={words.organiser} maxLength={200} {...bind('organiser')} />
            <Field label={words.startsOn} type="date" required {...bind('startsOn')} />
            <Field label={words.endsOn} type="date" {...bind('endsOn')} />
            <TextArea label={words.note} rows={2} maxLength={500} {...bind('note')} />
          </>
        )}
      </DraftForm>
    </section>
  );
}
