import './field.css';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { newAttempt } from '../api/client';
import { asProblem } from '../api/problem';
import { ErrorSummary } from './error-summary';
import type { KeptDraft } from './kept-draft';
import { ProblemPanel } from './problem-panel';
import { RestoredDraft } from './restored-draft';

export interface DraftProblem<Typed> {
  readonly field: keyof Typed & string;
  readonly sentence: string;
}

/** What was typed, under the key of one attempt of the person: typing again begins another. */
export interface Sent<Typed> {
  readonly typed: Typed;
  readonly attempt: string;
}

/** Ties a field to its place in the draft. */
export type Bind<Typed> = <Name extends keyof Typed & string>(
  name: Name,
) => { readonly id: string; readonly value: Typed[Name]; readonly onValue: (value: Typed[Name]) => void; readonly error: string | undefined };

export interface DraftFormProps<Typed extends object> {
  readonly kept: KeptDraft<Typed>;
  /** What the server would refuse, found before it is asked; in the order of the form. */
  readonly problemsOf: (typed: Typed) => readonly DraftProblem<Typed>[];
  /** Which field a refusal speaks of, by its code. */
  readonly refusedFields?: Readonly<Record<string, keyof Typed & string>>;
  readonly sending: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown; readonly mutate: (sent: Sent<Typed>) => void };
  /** Names what follows, on the button. */
  readonly effect: string;
  readonly lead?: string;
  readonly children: (bind: Bind<Typed>) => ReactNode;
}

/** A form that keeps what is typed, finds what is missing, and shows a refusal at the field it speaks of. */
export function DraftForm<Typed extends object>({ kept, problemsOf, refusedFields = {}, sending, effect, lead, children }: DraftFormProps<Typed>) {
  const id = useId();
  const [problems, setProblems] = useState<readonly DraftProblem<Typed>[]>([]);
  const [attempt, setAttempt] = useState(newAttempt);
  const refusal = sending.isError ? asProblem(sending.error) : undefined;
  const idOf = (name: string) => `${id}-${name}`;
  const errorOf = (name: string) => {
    const found = problems.find(({ field }) => field === name);
    if (found) return found.sentence;
    return refusal && refusedFields[refusal.code] === name ? refusal.details.detail || refusal.details.title : refusal?.forField(`/${name}`);
  };
  const bind: Bind<Typed> = (name) => ({
    id: idOf(name),
    value: kept.draft[name],
    onValue: (value) => {
      kept.write({ ...kept.draft, [name]: value });
      setProblems((found) => found.filter(({ field }) => field !== name));
      setAttempt(newAttempt());
    },
    error: errorOf(name),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(kept.draft);
    setProblems(found);
    if (found.length === 0 && !sending.isPending) sending.mutate({ typed: kept.draft, attempt });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {lead && <p>{lead}</p>}
      {kept.restored && <RestoredDraft onDiscard={kept.discard} />}
      <ErrorSummary errors={problems.map(({ field, sentence }) => ({ fieldId: idOf(field), sentence }))} />
      {refusal && <ProblemPanel error={refusal} />}
      {children(bind)}
      <div className="button-row">
        <button type="submit" className="button primary wrapping" disabled={sending.isPending}>
          {effect}
        </button>
      </div>
    </form>
  );
}
