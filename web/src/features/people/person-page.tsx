import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { personQuery, trainingFilePdf } from '../../api/people';
import { behind } from '../../app/behind';
import { useSession, useTrainingYear } from '../../app/session';
import { DownloadLink } from '../../pieces/download-link';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { MoveDialog } from '../moves/move-dialog';
import { RegisterLink } from '../person-year/register-link';
import { YearAccount } from '../person-year/year-account';
import { IdentityCard } from './identity-card';
import { peopleWords } from './people-words';
import { Postings } from './postings';

export const Route = createLazyRoute('/signed-in/people/$personId')({ component: behind('people.read', PersonPage) });

function PersonPage() {
  const words = useWords(peopleWords);
  const { personId } = Route.useParams();
  const year = useTrainingYear();
  const [moving, setMoving] = useState(false);
  const moves = useSession().permissions.includes('postings.manage');
  const proposes = useSession().permissions.includes('decisions.propose');
  const query = useQuery(personQuery(personId));
  return (
    <Page
      path={[{ name: words.title, to: '/people' }]}
      title={query.data?.name ?? words.file}
      under={query.data?.unitPath.join(' / ')}
      action={
        query.data && (
          <>
            <button type="button" className="button" onClick={() => window.print()}>
              {words.print}
            </button>
            {proposes && query.data.leftOn === null && (
              <Link to="/year-decisions/new" search={{ personId }} className="button">
                {words.propose}
              </Link>
            )}
            {moves && (
              <button type="button" className="button" onClick={() => setMoving(true)}>
                {words.move}
              </button>
            )}
            <DownloadLink href={trainingFilePdf(personId)}>{words.trainingFile}</DownloadLink>
            <RegisterLink personId={personId} year={year} />
          </>
        )
      }
    >
      <Loaded query={query}>
        {(person) => (
          <>
            {person.leftOn !== null && <p role="note">{words.leftOn(person.leftOn)}</p>}
            {person.leftOn === null && person.postings[0]?.until && <p role="note">{words.goneSince(person.postings[0].until)}</p>}
            <IdentityCard person={person} />
            <YearAccount personId={person.id} year={year} name={person.name} />
            <Postings postings={person.postings} />
            {moving && <MoveDialog person={person} onClose={() => setMoving(false)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
