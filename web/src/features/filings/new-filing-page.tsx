import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { type DeclarationForm, declarationFormsQuery, fileActivity } from '../../api/claims';
import { behind } from '../../app/behind';
import { useSession, useTrainingYear } from '../../app/session';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { EmptyState } from '../../pieces/empty-state';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { useAct } from '../../pieces/use-act';
import { useText, useWords } from '../../words/language';
import { filingWords } from './filing-words';

export const Route = createLazyRoute('/signed-in/claim-filings/new')({ component: behind('claims.declare-batch', NewFilingPage) });

interface TypedFiling {
  readonly category: string;
  readonly title: string;
  readonly organiser: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note: string;
}

function NewFilingPage() {
  const words = useWords(filingWords);
  const year = useTrainingYear();
  const query = useQuery(declarationFormsQuery(year));
  return (
    <Page path={[{ name: words.title, to: '/claim-filings' }]} title={words.file} under={words.under}>
      <Loaded query={query}>
        {({ forms }) => {
          const filed = forms.filter(({ filedBefore }) => filedBefore);
          return filed.length === 0 ? <EmptyState title={words.nothing} why={words.nothingWhy} /> : <FilingForm year={year} forms={filed} />;
        }}
      </Loaded>
    </Page>
  );
}

function FilingForm({ year, forms }: { year: number; forms: readonly DeclarationForm[] }) {
  const words = useWords(filingWords);
  const say = useText();
  const navigate = Route.useNavigate();
  const { grants } = useSession();
  const unitId = grants.find(({ role }) => role === 'unit_hr')?.unitId ?? null;
  const kept = useKeptDraft<TypedFiling>(`filing-${year}`, { category: forms[0]?.category.code ?? '', title: '', organiser: '', startsOn: '', endsOn: '', note: '' });
  const sending = useAct(({ typed, attempt }: Sent<TypedFiling>) => fileActivity({ ...typed, endsOn: typed.endsOn || typed.startsOn, trainingYear: year, unitId }, attempt), {
    done: words.sent,
    changes: [['claims', 'filings']],
    onDone: async () => {
      kept.forget();
      await navigate({ to: '/claim-filings' });
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
