import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { policyName, policyQuery } from '../../api/policies';
import { useSession } from '../../app/session';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { UnconfirmedWarning } from '../../pieces/policy-mark';
import { useSpeech, useWords } from '../../words/language';
import { BeginDraftButton } from './drafts/begin-draft-button';
import { PolicyText } from './document/policy-text';
import { StartDryRun } from './dry-runs/start-dry-run';
import { PolicyFacts } from './policy-facts';
import { PolicyJson } from './policy-json';
import { PolicyStatus } from './policy-status';
import { policyWords } from './policy-words';

export const Route = createLazyRoute('/signed-in/policies/$code/$version')({ component: PolicyPage });

function PolicyPage() {
  const words = useWords(policyWords);
  const { language } = useSpeech();
  const { code, version } = Route.useParams();
  const query = useQuery(policyQuery(code, version));
  const policy = query.data;
  const drafts = useSession().permissions.includes('policies.read-drafts');
  return (
    <Page
      path={[{ name: words.title, to: '/policies' }]}
      title={policy ? (language === 'zh' ? policy.titleZh : policy.titleEn) : words.title}
      under={
        policy && (
          <>
            <span>{words.versionOf(String(policy.version))}</span>
            <PolicyStatus policy={policy} />
          </>
        )
      }
      action={
        policy && (
          <>
            <Link to="/policies/comparison" search={{ left: policyName(policy) }} className="button">
              {words.compareThis}
            </Link>
            {drafts && <StartDryRun policy={policyName(policy)} />}
            <BeginDraftButton from={policyName(policy)} />
            <button type="button" className="button" onClick={() => window.print()}>
              {words.print}
            </button>
          </>
        )
      }
    >
      <Loaded query={query} lines={12}>
        {(loaded) => (
          <>
            <UnconfirmedWarning policy={loaded} />
            <PolicyFacts policy={loaded} />
            <PolicyText policy={loaded.document} />
            <PolicyJson document={loaded.document} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
