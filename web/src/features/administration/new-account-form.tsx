import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Account, createAccount } from '../../api/accounts';
import { newAttempt } from '../../api/client';
import { asProblem } from '../../api/problem';
import { ErrorSummary } from '../../pieces/error-summary';
import { Field } from '../../pieces/field';
import type { KeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { RestoredDraft } from '../../pieces/restored-draft';
import { useWords } from '../../words/language';
import { accountWords } from './account-words';
import { problemsOf, type TypedAccount } from './new-account-problems';

/** Refusals that belong to one field. */
const FIELD_OF: Readonly<Record<string, keyof TypedAccount>> = { USERNAME_TAKEN: 'username', PASSWORD_TOO_WEAK: 'password', PERSON_NOT_FOUND: 'personId' };

export function NewAccountForm({ kept, creating }: { kept: KeptDraft<TypedAccount>; creating: UseMutationResult<Account, Error, Parameters<typeof createAccount>[0]> }) {
  const words = useWords(accountWords);
  const typed = kept.draft;
  const [attempt, setAttempt] = useState(newAttempt);
  const [problems, setProblems] = useState<ReturnType<typeof problemsOf>>([]);
  const refusal = creating.isError ? asProblem(creating.error) : undefined;
  const refusedField = refusal && FIELD_OF[refusal.code];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(typed, words);
    setProblems(found);
    if (found.length > 0 || creating.isPending) return;
    const personId = typed.personId.trim() === '' ? undefined : Number(typed.personId);
    creating.mutate({ username: typed.username.trim(), displayName: typed.displayName.trim(), password: typed.password, personId, attempt });
  };
  const field = (name: keyof TypedAccount, label: string, help: string, type = 'text') => (
    <Field
      id={name}
      label={label}
      help={help}
      type={type}
      autoComplete={type === 'password' ? 'new-password' : 'off'}
      value={typed[name]}
      onValue={(value) => {
        kept.write({ ...typed, [name]: value });
        setAttempt(newAttempt());
      }}
      error={problems.find(({ fieldId }) => fieldId === name)?.sentence ?? (refusedField === name ? refusal?.details.detail : refusal?.forField(`/${name}`))}
    />
  );
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>{words.newLead}</p>
      {kept.restored && <RestoredDraft onDiscard={kept.discard} />}
      <ErrorSummary errors={problems} />
      {refusal && <ProblemPanel error={refusal} />}
      {field('username', words.username, words.usernameHelp)}
      {field('displayName', words.displayName, words.displayNameHelp)}
      {field('password', words.password, words.passwordHelp, 'password')}
      {field('personId', words.personId, words.personIdHelp)}
      <div className="button-row">
        <button type="submit" className="button primary" disabled={creating.isPending}>
          {typed.username.trim() === '' ? words.create : words.createEffect(typed.username.trim())}
        </button>
      </div>
    </form>
  );
}
