import './complaints.css';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Complaint, complaintQuery, type ComplaintState } from '../../api/complaints';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { type State, StateLine } from '../../pieces/state-line';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { AnswerForm } from './answer-form';
import { ClosureDialog } from './closure-dialog';
import { ComplaintStateTag } from './complaint-state-tag';
import { ComplaintFiles } from './complaint-files';
import { FollowUpForm } from './follow-up-form';
import { complaintKinds, complaintWords } from './complaint-words';

export const Route = createLazyRoute('/signed-in/complaints/$complaintId')({ component: ComplaintPage });

/** The same for its author and for those who answer. */
function ComplaintPage() {
  const words = useWords(complaintWords);
  const kinds = useWords(complaintKinds);
  const { complaintId } = Route.useParams();
  const query = useQuery(complaintQuery(complaintId));
  const complaint = query.data;
  return (
    <Page
      path={[complaint?.mayAnswer ? { name: words.queue, to: '/complaints-to-answer' } : { name: words.title, to: '/complaints' }]}
      title={complaint ? words.one(kinds[complaint.kind], complaint.id) : words.title}
      under={complaint && <ComplaintStateTag state={complaint.state} />}
      action={complaint?.mayAnswer && <ClosureDialog complaint={complaint} />}
    >
      <Loaded query={query}>
        {(shown) => (
          <>
            <StateLine label={words.line} states={statesOf(shown, words)} />
            <Section title={words.facts}>
              <Facts
                facts={[
                  { name: words.body, value: <span className="as-typed">{shown.body}</span> },
                  { name: words.author, value: [shown.authorName, shown.unitName].filter(Boolean).join(' · ') },
                  { name: words.filedAt, value: formatInstant(shown.filedAt) },
                  { name: words.contactGiven, value: shown.contact },
                  { name: words.pageGiven, value: shown.page !== '' && <Link to={shown.page}>{shown.page}</Link> },
                ]}
              />
            </Section>
            {shown.steps.length > 0 && (
              <Section title={words.answers}>
                <Facts facts={shown.steps.map(({ toState, at, authorName, body }) => ({ name: `${nameOf(toState, words)} · ${authorName} · ${formatInstant(at)}`, value: <span className="as-typed">{body || words.closedWithout}</span> }))} />
              </Section>
            )}
            <ComplaintFiles complaint={shown} />
            {shown.mayFollowUp && (
              <Section title={shown.steps.length === 0 ? words.toAdd : words.toAsk}>
                <FollowUpForm complaintId={shown.id} />
              </Section>
            )}
            {shown.mayAnswer && (
              <Section title={words.toAnswer}>
                <AnswerForm complaintId={shown.id} />
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** An author's step is a question; the others are what the answer did. */
function nameOf(toState: ComplaintState, words: (typeof complaintWords)['zh' | 'en']): string {
  return toState === 'open' ? words.askedAgain : words[toState];
}

function statesOf({ steps, state, authorName, filedAt }: Complaint, words: (typeof complaintWords)['zh' | 'en']): State[] {
  return [
    { title: words.filed, standing: 'past', who: authorName, at: filedAt },
    ...steps.map(({ toState, authorName: who, at }): State => ({ title: nameOf(toState, words), standing: 'past', who, at })),
    ...(state === 'open' ? [{ title: words.answered, standing: 'present' as const, who: words.answerer }] : []),
    ...(state === 'closed' ? [] : [{ title: words.closed, standing: 'coming' as const }]),
  ];
}
