import { createLazyRoute } from '@tanstack/react-router';
import { applyForBase, BASE_KINDS, type BaseKind } from '../../api/bases';
import { behind } from '../../app/behind';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Page } from '../../pieces/page';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { actWords } from './act-words';
import { baseTerms, baseWords } from './base-words';

export const Route = createLazyRoute('/signed-in/teaching-bases/new')({ component: behind('partners.manage', NewBasePage) });

interface TypedApplication {
  readonly name: string;
  readonly kind: BaseKind | '';
  readonly address: string;
  readonly themes: string;
  readonly contactName: string;
  readonly contactPhone: string;
}

const EMPTY: TypedApplication = { name: '', kind: '', address: '', themes: '', contactName: '', contactPhone: '' };

function NewBasePage() {
  const words = useWords(actWords);
  const bases = useWords(baseWords);
  const terms = useWords(baseTerms);
  const navigate = Route.useNavigate();
  const kept = useKeptDraft<TypedApplication>('base-new', EMPTY);
  const applying = useAct(
    ({ typed: { kind, ...rest }, attempt }: Sent<TypedApplication>) => {
      if (kind === '') throw new Error('an application was sent before it was whole');
      return applyForBase({ ...rest, kind }, attempt);
    },
    {
      done: words.applied,
      changes: [['bases']],
      onDone: async ({ id }) => {
        kept.forget();
        await navigate({ to: '/teaching-bases/$baseId', params: { baseId: id } });
      },
    },
  );
  const problemsOf = (typed: TypedApplication): DraftProblem<TypedApplication>[] => {
    const found: [keyof TypedApplication, string | false][] = [
      ['name', [...typed.name.trim()].length < 2 && words.nameShort],
      ['kind', typed.kind === '' && words.kindMissing],
      ['address', typed.address.trim() === '' && words.addressMissing],
      ['themes', typed.themes.trim() === '' && words.themesMissing],
      ['contactName', typed.contactName.trim() === '' && words.contactMissing],
      ['contactPhone', typed.contactPhone.trim() === '' && words.phoneMissing],
    ];
    return found.flatMap(([field, sentence]) => (sentence ? [{ field, sentence }] : []));
  };
  const name = kept.draft.name.trim();
  return (
    <Page path={[{ name: bases.title, to: '/teaching-bases' }]} title={words.newTitle}>
      <section className="sheet" aria-label={words.newTitle}>
        <DraftForm kept={kept} problemsOf={problemsOf} refusedFields={{ BASE_NAME_TAKEN: 'name' }} sending={applying} lead={words.newLead} effect={name === '' ? words.apply : words.applyNamed(name)}>
          {(bind) => (
            <>
              <Field label={words.name} maxLength={120} autoComplete="off" {...bind('name')} />
              <SelectField label={words.kind} none={words.choose} options={BASE_KINDS.map((value) => ({ value, label: terms[value] }))} {...bind('kind')} />
              <Field label={words.address} maxLength={200} autoComplete="off" {...bind('address')} />
              <TextArea label={words.themes} help={words.themesHelp} rows={3} maxLength={500} {...bind('themes')} />
              <Field label={words.contactName} maxLength={100} autoComplete="off" {...bind('contactName')} />
              <Field label={words.contactPhone} help={words.phoneHelp} maxLength={40} autoComplete="off" {...bind('contactPhone')} />
            </>
          )}
        </DraftForm>
      </section>
    </Page>
  );
}
