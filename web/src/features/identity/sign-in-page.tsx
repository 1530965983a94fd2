import './sign-in.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { asProblem, type Problem } from '../../api/problem';
import { signIn } from '../../api/session';
import { frameWords } from '../../app/frame-words';
import { forgetAnswers } from '../../app/kept-answers';
import { PageFoot } from '../../app/page-foot';
import { sessionQuery } from '../../app/session';
import { LanguageButton, LargeTextButton } from '../../app/settings';
import { ErrorSummary } from '../../pieces/error-summary';
import { Field } from '../../pieces/field';
import { useNobodysDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { identityWords } from './identity-words';

export const Route = createLazyRoute('/sign-in')({ component: SignInPage });

function SignInPage() {
  const words = useWords(identityWords);
  const frame = useWords(frameWords);
  const { next } = Route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const kept = useNobodysDraft('sign-in', { username: '', password: '' }, ['password']);
  const { username, password } = kept.draft;
  const [errors, setErrors] = useState<readonly { fieldId: string; sentence: string }[]>([]);
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.sentence;

  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: async (session) => {
      kept.forget();
      forgetAnswers();
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, session);
      // Only addresses of our own are followed.
      await navigate({ href: next?.startsWith('/') && !next.startsWith('//') ? next : '/', replace: true });
    },
  });

  useEffect(() => {
    document.title = `${words.signIn} · ${frame.product}`;
  }, [words, frame]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = [
      ...(username.trim() === '' ? [{ fieldId: 'username', sentence: words.usernameMissing }] : []),
      ...(password === '' ? [{ fieldId: 'password', sentence: words.passwordMissing }] : []),
    ];
    setErrors(found);
    if (found.length === 0 && !entering.isPending) entering.mutate({ username: username.trim(), password });
  };

  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <img src="/mark.svg" alt="" width="40" height="40" />
        <p className="sign-in-product">{frame.product}</p>
        <p className="quiet">{frame.productLong}</p>
      </header>
      <main className="sheet">
        <form className="form" onSubmit={submit} noValidate>
          <h1>{words.signIn}</h1>
          {next && !entering.isError && next !== '/' && <p className="quiet">{next.startsWith('/scanned/') ? words.scanNoted : words.sessionOver}</p>}
          {entering.isError && <Refusal problem={asProblem(entering.error)} />}
          <ErrorSummary errors={errors} />
          <Field id="username" label={words.username} value={username} onValue={(value) => kept.write({ username: value, password })} error={errorAt('username')} autoComplete="username" autoCapitalize="none" spellCheck={false} />
          <Field id="password" label={words.password} type="password" value={password} onValue={(value) => kept.write({ username, password: value })} error={errorAt('password')} autoComplete="current-password" />
          <button type="submit" className="button primary" disabled={entering.isPending}>
            {words.signIn}
          </button>
          <p className="quiet">{words.forgotten}</p>
        </form>
      </main>
      <div className="button-row">
        <LanguageButton />
        <LargeTextButton />
      </div>
      <PageFoot />
    </div>
  );
}

function Refusal({ problem }: { problem: Problem }) {
  const words = useWords(identityWords);
  if (problem.code === 'LOGIN_REFUSED') {
    return (
      <div className="message error" role="alert">
        <p className="message-title">{words.refused}</p>
        <p>{words.refusedWhy}</p>
      </div>
    );
  }
  if (problem.code === 'LOGIN_LOCKED') {
    const seconds = Number(problem.details.facts?.['retryAfterSeconds'] ?? 60);
    return (
      <div className="message error" role="alert">
        <p className="message-title">{words.locked}</p>
        <p>{words.lockedWhy(Math.max(1, Math.ceil(seconds / 60)))}</p>
      </div>
    );
  }
  return <ProblemPanel error={problem} />;
}
