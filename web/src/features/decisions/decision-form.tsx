import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { DECISION_KINDS, proposeDecision } from '../../api/decisions';
import { overviewQuery } from '../../api/overview';
import { personQuery, personYearQuery } from '../../api/people';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Section } from '../../pieces/section';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { useAct } from '../../pieces/use-act';
import { useText, useWords } from '../../words/language';
import { ranksToChoose } from '../../words/ranks-to-choose';
import { useOfficialWord } from '../../words/use-official-word';
import { DecisionTrial } from './decision-trial';
import { decisionKinds, decisionWords } from './decision-words';
import { EntryChoice } from './entry-choice';
import { contentOf, fieldsOf, NOTHING_TYPED, problemsIn, type TypedDecision } from './typed-decision';

/** Asks for what the chosen kind needs, and shows beside it what the year would become. */
export function DecisionForm({ personId, name, year }: { personId: number; name: string; year: number }) {
  const words = useWords(decisionWords);
  const kinds = useWords(decisionKinds);
  const text = useText();
  const official = useOfficialWord();
  const navigate = useNavigate();
  const kept = useKeptDraft<TypedDecision>(`decision-${year}-${personId}`, NOTHING_TYPED);
  const shown = fieldsOf(kept.draft);
  const content = useDeferredValue(contentOf(kept.draft));
  const personYear = useQuery(personYearQuery({ personId, year })).data;
  const inService = useQuery({ ...overviewQuery(year), enabled: shown.includes('rank') }).data?.byRank ?? [];
  const held = useQuery({ ...personQuery(personId), enabled: shown.includes('rank') }).data?.postings ?? [];
  const ranks = ranksToChoose([...held, ...inService]);
  const proposing = useAct(
    ({ typed, attempt }: Sent<TypedDecision>) => {
      const whole = contentOf(typed);
      if (!whole) throw new Error('a decision was sent before it was whole');
      return proposeDecision({ ...whole, personId, year, reason: typed.reason.trim(), documentNo: typed.documentNo.trim() }, attempt);
    },
    {
      done: words.done,
      changes: [['decisions']],
      onDone: async ({ id }) => {
        kept.forget();
        await navigate({ to: '/year-decisions/$decisionId', params: { decisionId: id } });
      },
    },
  );
  return (
    <>
      <section className="sheet" aria-label={words.new}>
        <DraftForm
          kept={kept}
          problemsOf={(typed) => problemsIn(typed, year, words)}
          refusedFields={{ REQUIREMENT_UNKNOWN: 'requirement', BUCKET_UNKNOWN: 'bucket', DECISION_ENTRY_UNKNOWN: 'entryNo', MAKE_UP_YEAR_WRONG: 'forYear' }}
          sending={proposing}
          effect={words.submitNamed(name)}
        >
          {(bind) => (
            <>
              <SelectField label={words.kind} none={words.choose} options={DECISION_KINDS.map((value) => ({ value, label: kinds[value] }))} {...bind('kind')} />
              {shown.includes('requirement') && (
                <SelectField
                  label={words.requirement}
                  none={kept.draft.kind === 'exemption' ? words.allRequirements : words.choose}
                  options={(personYear?.requirements ?? []).map(({ id, title }) => ({ value: id, label: text(title) }))}
                  {...bind('requirement')}
                />
              )}
              {shown.includes('bucket') && (
                <SelectField label={words.bucket} none={words.totalOnly} options={(personYear?.buckets ?? []).map((bucket) => ({ value: bucket.name, label: text(bucket.title) }))} {...bind('bucket')} />
              )}
              {shown.includes('by') && <SelectField label={words.by} options={[{ value: 'percent' as const, label: words.byPercent }, { value: 'amount' as const, label: words.byAmount }]} {...bind('by')} />}
              {shown.includes('percent') && <Field label={words.percent} inputMode="numeric" maxLength={3} autoComplete="off" {...bind('percent')} />}
              {shown.includes('amount') && <Field label={words.amount} help={words.amountHelp} inputMode="decimal" maxLength={8} autoComplete="off" {...bind('amount')} />}
              {shown.includes('entryNo') && <EntryChoice personId={personId} year={year} {...bind('entryNo')} />}
              {shown.includes('forYear') && <Field label={words.forYear} inputMode="numeric" maxLength={4} autoComplete="off" {...bind('forYear')} />}
              {shown.includes('rank') && <SelectField label={words.rank} none={words.choose} options={ranks.map((rank) => ({ value: rank, label: official(rank) }))} {...bind('rank')} />}
              <TextArea label={words.reason} rows={3} maxLength={300} {...bind('reason')} />
              <Field label={words.documentNo} maxLength={100} autoComplete="off" {...bind('documentNo')} />
            </>
          )}
        </DraftForm>
      </section>
      {content && (
        <Section title={words.trial}>
          <DecisionTrial personId={personId} year={year} content={content} />
        </Section>
      )}
    </>
  );
}
