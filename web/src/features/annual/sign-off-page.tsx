import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { signOffsQuery, signOffsWorkbook } from '../../api/annual';
import { behind } from '../../app/behind';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { StateTag } from '../../pieces/state-tag';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { annualWords } from './annual-words';
import { RosterList } from './roster-list';
import { SignOffActs } from './sign-off-acts';
import { signOffStates, signOffWords } from './sign-off-words';
import { YearDue } from './year-due';

const LOOKS = { waiting: { kind: 'neutral', mark: '○' }, signed: { kind: 'success', mark: '✓' }, returned: { kind: 'warning', mark: '△' } } as const;

export const Route = createLazyRoute('/signed-in/annual/$year/sign-off')({ component: behind('assessment.read', SignOffPage) });

function SignOffPage() {
  const words = useWords(signOffWords);
  const states = useWords(signOffStates);
  const annual = useWords(annualWords);
  const { year } = Route.useParams();
  const query = useQuery(signOffsQuery(year));
  return (
    <Page path={[{ name: annual.room, to: '/annual' }, { name: annual.title(year) }]} title={words.title} under={words.lead}>
      <YearDue year={year} of={['unit_review']} />
      <Loaded query={query} lines={8}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} why={words.noneWhy} />
          ) : (
            <>
              <CardTable
                title={words.units}
                exportHref={signOffsWorkbook(year)}
                aside={formatCount(items.length)}
                rows={items}
                rowKey={({ unitId }) => unitId}
                columns={[
                  { key: 'unit', title: words.unit, names: true, cell: ({ unitName }) => unitName },
                  { key: 'state', title: words.state, whole: true, cell: ({ state }) => <StateTag state={state} words={states} looks={LOOKS} /> },
                  { key: 'people', title: words.people, figure: true, cell: ({ people }) => formatCount(people) },
                  { key: 'met', title: words.met, figure: true, cell: ({ met }) => formatCount(met) },
                  { key: 'notMet', title: words.notMet, figure: true, cell: ({ notMet }) => formatCount(notMet) },
                  { key: 'signed', title: words.signed, cell: ({ signedByName, signedAt }) => (signedAt === null ? '—' : `${signedByName} ${formatInstant(signedAt)}`) },
                  { key: 'remarks', title: words.remarks, cell: ({ state, note, returnReason }) => (state === 'returned' ? words.returnedFor(returnReason) : note || '—') },
                  { key: 'act', title: words.act, cell: (unit) => <SignOffActs year={year} unit={unit} /> },
                ]}
              />
              <RosterList year={year} units={items} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
