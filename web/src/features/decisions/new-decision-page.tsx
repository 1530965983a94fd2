import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { ListPage } from '../../api/shapes';
import { type PersonRow, personQuery } from '../../api/people';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { SearchChoice } from '../../pieces/search-choice';
import { useWords } from '../../words/language';
import { DecisionForm } from './decision-form';
import { decisionWords } from './decision-words';

export const Route = createLazyRoute('/signed-in/year-decisions/new')({ component: behind('decisions.propose', NewDecisionPage) });

const FOUND_AT_ONCE = 20;

function NewDecisionPage() {
  const words = useWords(decisionWords);
  const year = useTrainingYear();
  const navigate = Route.useNavigate();
  const { personId } = Route.useSearch();
  const person = useQuery({ ...personQuery(personId ?? 0), enabled: personId !== undefined });
  return (
    <Page path={[{ name: words.title, to: '/year-decisions' }]} title={words.new} under={words.newLead}>
      {personId === undefined ? (
        <section className="sheet" aria-label={words.choosePerson}>
          <SearchChoice<PersonRow>
            label={words.choosePerson}
            help={words.choosePersonHelp}
            search={{ name: `people-${year}`, ask: (q, signal) => api.get<ListPage<PersonRow>>('/people', { year, q, limit: FOUND_AT_ONCE }, signal) }}
            show={(row) => ({ key: row.id, name: row.name, line: `${row.name} · ${row.unitName} · ${row.rank}` })}
            onChoose={(row) => void navigate({ search: (kept) => ({ ...kept, personId: row.id }) })}
          />
        </section>
      ) : (
        <Loaded query={person}>
          {({ id, name, unitPath }) => (
            <>
              <p>
                <strong>{name}</strong> · {unitPath.join(' / ')}{' '}
                <Link to="/year-decisions/new" search={{}}>
                  {words.another}
                </Link>
              </p>
              <DecisionForm personId={id} name={name} year={year} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
