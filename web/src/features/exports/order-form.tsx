import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EXPORT_KINDS, type ExportKind, EXPORTED_CLAIM_STATES, type ExportedClaimState, orderExport, type Rhythm, RHYTHMS, scheduleExport } from '../../api/exports';
import { type Verdict, VERDICTS } from '../../api/people';
import { useTrainingYear } from '../../app/session';
import { Choices } from '../../pieces/choices';
import { ChoiceFilter } from '../../pieces/filters';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { UnitSelect } from '../../pieces/unit-select';
import { claimTerms } from '../../words/claim-terms';
import { useWords } from '../../words/language';
import { exportsWords } from './exports-words';

/** What to write and for whom; the year is the one at the head of the page. */
export function OrderForm() {
  const words = useWords(exportsWords);
  const states = useWords(claimTerms);
  const year = useTrainingYear();
  const queries = useQueryClient();
  const [kind, setKind] = useState<ExportKind>('people-results');
  const [unitId, setUnitId] = useState<number>();
  const [verdict, setVerdict] = useState<Verdict>();
  const [state, setState] = useState<ExportedClaimState>();
  const ordering = useMutation({ mutationFn: orderExport, onSuccess: () => queries.invalidateQueries({ queryKey: ['exports'] }) });
  const [rhythm, setRhythm] = useState<Rhythm>();
  const scheduling = useMutation({ mutationFn: scheduleExport, onSuccess: () => queries.invalidateQueries({ queryKey: ['scheduled-exports'] }) });
  const acting = rhythm === undefined ? ordering : scheduling;
  const narrowed = kind === 'people-results' ? { verdict } : kind === 'claims' ? { state } : {};
  return (
    <Section title={words.order}>
      <Choices legend={words.kind} value={kind} options={EXPORT_KINDS.map((value) => ({ value, label: words[value], what: words[`${value}-what`] }))} onValue={setKind} />
      <div className="filters">
        <UnitSelect value={unitId} onValue={setUnitId} />
        {kind === 'people-results' && <ChoiceFilter label={words.verdict} value={verdict} options={VERDICTS.map((value) => ({ value, label: words[value] }))} onValue={setVerdict} />}
        {kind === 'claims' && <ChoiceFilter label={words.state} value={state} options={EXPORTED_CLAIM_STATES.map((value) => ({ value, label: states[value] }))} onValue={setState} />}
        <ChoiceFilter label={words.rhythm} none={words.once} value={rhythm} options={RHYTHMS.map((value) => ({ value, label: words[value] }))} onValue={setRhythm} />
        <button
          type="button"
          className="button primary"
          disabled={acting.isPending}
          onClick={() => (rhythm === undefined ? ordering.mutate({ kind, wish: { year, unitId, ...narrowed } }) : scheduling.mutate({ kind, rhythm, unitId, ...narrowed }))}
        >
          {acting.isPending ? words.ordering : rhythm === undefined ? words.make(words[kind], year) : words.schedule(words[rhythm])}
        </button>
      </div>
      {acting.isSuccess && (
        <p className="message success" role="status">
          {rhythm === undefined ? words.ordered : words.scheduled}
        </p>
      )}
      {acting.isError && <ProblemPanel error={acting.error} />}
    </Section>
  );
}
