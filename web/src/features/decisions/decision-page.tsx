import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { decisionPaper, decisionQuery, type YearDecision } from '../../api/decisions';
import { behind } from '../../app/behind';
import { DownloadLink } from '../../pieces/download-link';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { type State, StateLine } from '../../pieces/state-line';
import { useWords } from '../../words/language';
import { DecisionActs } from './decision-acts';
import { DecisionInWords } from './decision-in-words';
import { DecisionStateTag } from './decision-state-tag';
import { decisionKinds, decisionStates, decisionWords } from './decision-words';

export const Route = createLazyRoute('/signed-in/year-decisions/$decisionId')({ component: behind('decisions.read', DecisionPage) });

function DecisionPage() {
  const words = useWords(decisionWords);
  const kinds = useWords(decisionKinds);
  const states = useWords(decisionStates);
  const { decisionId } = Route.useParams();
  const query = useQuery(decisionQuery(decisionId));
  const decision = query.data;
  const name = decision && (decision.revokesId === null ? kinds[decision.content.kind] : words.revocation(decision.revokesId));
  return (
    <Page
      path={[{ name: words.title, to: '/year-decisions' }]}
      title={decision ? `${decision.personName} · ${name}` : words.title}
      under={decision && <DecisionStateTag state={decision.state} />}
      action={decision && <DecisionActs decision={decision} />}
    >
      <Loaded query={query}>
        {(shown) => (
          <>
            <StateLine label={words.line} states={statesOf(shown, words, states)} />
            <Section title={words.facts}>
              <Facts
                facts={[
                  { name: words.person, value: <Link to="/people/$personId" params={{ personId: shown.personId }} search={{ year: shown.year }}>{shown.personName}</Link> },
                  { name: words.unit, value: shown.unitName },
                  { name: words.year, value: String(shown.year) },
                  { name: words.kind, value: name },
                  { name: words.what, value: <DecisionInWords decision={shown} /> },
                  { name: words.reason, value: shown.reason },
                  { name: words.documentNo, value: shown.documentNo },
                  { name: words.paper, value: shown.fileName !== '' && <DownloadLink href={decisionPaper(shown.id)}>{shown.fileName}</DownloadLink> },
                  { name: words.open, value: shown.revokesId !== null && <Link to="/year-decisions/$decisionId" params={{ decisionId: shown.revokesId }}>{words.revocation(shown.revokesId)}</Link> },
                ]}
              />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function statesOf({ state, proposedByName, proposedAt, decidedByName, decidedAt, decisionNote }: YearDecision, words: (typeof decisionWords)['zh' | 'en'], stateNames: (typeof decisionStates)['zh' | 'en']): State[] {
  const proposed: State = { title: words.proposed, standing: 'past', at: proposedAt, who: proposedByName };
  if (state === 'proposed') return [proposed, { title: stateNames.proposed, standing: 'present', who: words.approver }];
  const decided: State = { title: stateNames[state === 'revoked' ? 'approved' : state], standing: 'past', at: decidedAt, who: decidedByName, note: decisionNote };
  return state === 'revoked' ? [proposed, decided, { title: stateNames.revoked, standing: 'past' }] : [proposed, decided];
}
