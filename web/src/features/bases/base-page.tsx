import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { baseQuery } from '../../api/bases';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { BaseActs } from './base-acts';
import { BaseAgreements } from './base-agreements';
import { BaseCorrections } from './base-corrections';
import { BaseFacts } from './base-facts';
import { BaseInspections } from './base-inspections';
import { BaseLine } from './base-line';
import { BaseStanding } from './base-standing';
import { BaseSteps } from './base-steps';
import { BaseStateTag, GradeName } from './base-tags';
import { BaseVenues } from './base-venues';
import { baseTerms, baseWords } from './base-words';
import { mayLookAfter } from './may-look-after';

export const Route = createLazyRoute('/signed-in/teaching-bases/$baseId')({ component: behind('partners.read', BasePage) });

function BasePage() {
  const words = useWords(baseWords);
  const terms = useWords(baseTerms);
  const { baseId } = Route.useParams();
  const query = useQuery(baseQuery(baseId));
  const acts = mayLookAfter(useSession());
  const base = query.data;
  return (
    <Page
      path={[{ name: words.title, to: '/teaching-bases' }]}
      title={base?.name ?? words.base}
      under={
        base && (
          <>
            <BaseStateTag state={base.state} />
            <span>{terms[base.kind]}</span>
            <span>
              {words.grade} <GradeName grade={base.grade} />
            </span>
          </>
        )
      }
      action={base && acts && <BaseActs base={base} />}
    >
      <Loaded query={query} lines={10}>
        {(loaded) => (
          <>
            <section className="sheet" aria-label={words.line}>
              <BaseLine base={loaded} />
            </section>
            <BaseStanding base={loaded} />
            <BaseFacts base={loaded} />
            <BaseInspections inspections={loaded.inspections} />
            <BaseAgreements base={loaded} acts={acts} />
            <BaseCorrections base={loaded} acts={acts} />
            <BaseVenues base={loaded} acts={acts} />
            <BaseSteps steps={loaded.steps} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
