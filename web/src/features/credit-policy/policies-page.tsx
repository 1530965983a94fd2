import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { policiesQuery, policiesWorkbook, policyName, type PolicySummary } from '../../api/policies';
import { useSession } from '../../app/session';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useSpeech, useWords } from '../../words/language';
import { DraftList } from './drafts/draft-list';
import { DryRunList } from './dry-runs/dry-run-list';
import { EnactmentList } from './enactments/enactment-list';
import { PolicyStatus } from './policy-status';
import { policyWords } from './policy-words';

export const Route = createLazyRoute('/signed-in/policies')({ component: PoliciesPage });

function PoliciesPage() {
  const words = useWords(policyWords);
  const { language } = useSpeech();
  const query = useQuery(policiesQuery);
  const drafts = useSession().permissions.includes('policies.read-drafts');
  const effective = ({ effectiveFrom, effectiveUntil }: PolicySummary) => (effectiveUntil ? words.between(effectiveFrom, effectiveUntil) : words.from(effectiveFrom));
  return (
    <Page
      title={words.title}
      under={words.lead}
      action={
        (query.data?.items.length ?? 0) > 1 && (
          <Link to="/policies/comparison" className="button">
            {words.compare}
          </Link>
        )
      }
    >
      <Loaded query={query} lines={8}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} why={words.noneWhy} />
          ) : (
            <CardTable
              title={words.title}
              exportHref={policiesWorkbook}
              rows={items}
              rowKey={policyName}
              columns={[
                {
                  key: 'name',
                  title: words.name,
                  names: true,
                  cell: (policy) => (
                    <Link to="/policies/$code/$version" params={{ code: policy.code, version: String(policy.version) }}>
                      {language === 'zh' ? policy.titleZh : policy.titleEn}
                    </Link>
                  ),
                },
                { key: 'version', title: words.version, cell: (policy) => String(policy.version) },
                { key: 'status', title: words.status, cell: (policy) => <PolicyStatus policy={policy} /> },
                { key: 'years', title: words.years, cell: ({ years }) => (years.length > 0 ? years.join(language === 'zh' ? '、' : ', ') : words.noYears) },
                { key: 'effective', title: words.effective, whole: true, cell: effective },
                { key: 'source', title: words.source, cell: (policy) => (language === 'zh' ? policy.sourceZh : policy.sourceEn) },
              ]}
            />
          )
        }
      </Loaded>
      {drafts && (
        <>
          <DraftList />
          <DryRunList />
          <EnactmentList />
        </>
      )}
    </Page>
  );
}
