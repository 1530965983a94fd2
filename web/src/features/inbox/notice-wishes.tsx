import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type NoticePreferences, noticePreferencesQuery, type NoticeWishes, saveNoticePreferences } from '../../api/notices';
import { asProblem } from '../../api/problem';
import { CheckGroup } from '../../pieces/check-group';
import { ErrorSummary } from '../../pieces/error-summary';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Loaded } from '../../pieces/loaded';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { SelectField } from '../../pieces/select-field';
import { formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { wishesWords } from './inbox-words';

const ADDRESS = 'notice-address';

/** The part of the account page about notices: where they go besides the inbox. */
export function NoticeWishesSection() {
  const words = useWords(wishesWords);
  const query = useQuery(noticePreferencesQuery);
  return (
    <Section title={words.title}>
      <Loaded query={query}>{(preferences) => (preferences.kinds.length === 0 ? <p className="quiet">{words.noneComes}</p> : <WishesForm preferences={preferences} />)}</Loaded>
    </Section>
  );
}

function WishesForm({ preferences }: { preferences: NoticePreferences }) {
  const words = useWords(wishesWords);
  const text = useText();
  const tell = useNotice();
  const queries = useQueryClient();
  const { mailOffered, kinds, undelivered } = preferences;
  const kept = useKeptDraft('notice-wishes', { address: preferences.address ?? '', language: preferences.language, mailed: kinds.flatMap(({ kind, mail }) => (mail ? [kind] : [])) });
  const { draft: typed, write: setTyped } = kept;
  const [wrong, setWrong] = useState<string>();
  const saving = useMutation({
    mutationFn: saveNoticePreferences,
    onSuccess: (saved) => {
      kept.forget();
      queries.setQueryData(noticePreferencesQuery.queryKey, saved);
      tell(words.saved);
    },
  });
  const problem = saving.isError ? asProblem(saving.error) : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = typed.address.trim();
    const found = address === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? undefined : words.addressWrong;
    setWrong(found);
    if (found || saving.isPending) return;
    const muted = kinds.flatMap(({ kind }) => (typed.mailed.includes(kind) ? [] : [kind]));
    saving.mutate({ address: address === '' ? null : address, language: typed.language, muted } satisfies NoticeWishes);
  };

  return (
    <form className="form" onSubmit={submit} noValidate>
      <p className="quiet">{words.lead}</p>
      {!mailOffered && <Told kind="warning" title={words.notOffered} why={words.notOfferedWhy} />}
      {undelivered && <Told kind="error" title={words.undelivered(undelivered.count)} why={words.undeliveredWhy(formatInstant(undelivered.lastAt))} />}
      <ErrorSummary errors={wrong ? [{ fieldId: ADDRESS, sentence: wrong }] : []} />
      {problem && <ProblemPanel error={problem} />}
      <Field id={ADDRESS} label={words.address} help={words.addressHelp} type="email" autoComplete="email" maxLength={254} value={typed.address} onValue={(address) => setTyped({ ...typed, address })} error={wrong ?? problem?.forField('/address')} />
      <SelectField id="notice-language" label={words.language} value={typed.language} options={(['zh', 'en'] as const).map((value) => ({ value, label: words[value] }))} onValue={(language) => language !== '' && setTyped({ ...typed, language })} />
      <CheckGroup
        legend={words.kinds}
        help={words.kindsHelp}
        options={kinds.map(({ kind, name }) => ({ value: kind, label: text(name) }))}
        values={typed.mailed}
        onValues={(chosen) => setTyped({ ...typed, mailed: kinds.flatMap(({ kind }) => (chosen.includes(kind) ? [kind] : [])) })}
      />
      <div className="button-row">
        <button type="submit" className="button primary" disabled={saving.isPending}>
          {words.save}
        </button>
      </div>
    </form>
  );
}

function Told({ kind, title, why }: { kind: 'warning' | 'error'; title: string; why: string }) {
  return (
    <div className={`message ${kind}`}>
      <p className="message-title">{title}</p>
      <p>{why}</p>
    </div>
  );
}
