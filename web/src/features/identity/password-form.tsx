import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isStrongPassword } from '#contracts';
import { asProblem } from '../../api/problem';
import { changePassword } from '../../api/session';
import { useSession } from '../../app/session';
import { ErrorSummary } from '../../pieces/error-summary';
import { Field } from '../../pieces/field';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { identityWords } from './identity-words';

const EMPTY = { current: '', next: '', again: '' };
type FieldName = keyof typeof EMPTY;

export function PasswordForm() {
  const words = useWords(identityWords);
  const tell = useNotice();
  const { account } = useSession();
  const [typed, setTyped] = useState(EMPTY);
  const [shown, setShown] = useState(false);
  const [errors, setErrors] = useState<readonly { fieldId: FieldName; sentence: string }[]>([]);
  const changing = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      setTyped(EMPTY);
      tell(words.changed);
    },
  });
  const problem = changing.isError ? asProblem(changing.error) : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: { fieldId: FieldName; sentence: string }[] = [];
    if (typed.current === '') found.push({ fieldId: 'current', sentence: words.currentMissing });
    if (!isStrongPassword(typed.next, account.username)) found.push({ fieldId: 'next', sentence: words.nextWeak });
    if (typed.again !== typed.next) found.push({ fieldId: 'again', sentence: words.againDiffers });
    setErrors(found);
    if (found.length === 0 && !changing.isPending) changing.mutate({ current: typed.current, next: typed.next });
  };

  const field = (name: FieldName, label: string, help?: string) => (
    <Field
      id={name}
      label={label}
      help={help}
      type={shown ? 'text' : 'password'}
      autoComplete={name === 'current' ? 'current-password' : 'new-password'}
      value={typed[name]}
      onValue={(value) => setTyped({ ...typed, [name]: value })}
      error={errors.find((error) => error.fieldId === name)?.sentence ?? problem?.forField(`/${name}`)}
    />
  );

  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      {problem && <ProblemPanel error={problem} />}
      {field('current', words.current)}
      {field('next', words.next, words.nextHelp)}
      {field('again', words.again)}
      <div className="button-row">
        <button type="submit" className="button primary" disabled={changing.isPending}>
          {words.change}
        </button>
        <button type="button" className="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hidePassword : words.showPassword}
        </button>
      </div>
    </form>
  );
}
