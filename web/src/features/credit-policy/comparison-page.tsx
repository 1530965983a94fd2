import '../../pieces/long-choices.css';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { policiesQuery, policyName } from '../../api/policies';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useSpeech, useWords } from '../../words/language';
import { Differences } from './comparing/differences';
import { policyWords } from './policy-words';

export const Route = createLazyRoute('/signed-in/policies/comparison')({ component: ComparisonPage });

function ComparisonPage() {
  const words = useWords(policyWords);
  const { language } = useSpeech();
  const navigate = Route.useNavigate();
  const { left, right } = Route.useSearch();
  const query = useQuery(policiesQuery);
  const choose = (sides: { left?: string; right?: string }) => void navigate({ search: (kept) => ({ ...kept, ...sides }), replace: true });
  return (
    <Page
      path={[{ name: words.title, to: '/policies' }]}
      title={words.comparison}
      action={
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
      }
    >
      <Loaded query={query}>
        {({ items }) => {
          const options = items.map((policy) => ({
            value: policyName(policy),
            label: `${language === 'zh' ? policy.titleZh : policy.titleEn} · ${words.versionOf(String(policy.version))}${policy.confirmed ? '' : ` · ${words.unconfirmed}`}`,
          }));
          return (
            <>
              <div className="long-choices">
                <Filters>
                  <ChoiceFilter label={words.left} none={words.choose} value={left} options={options} onValue={(value) => choose({ left: value })} />
                  <ChoiceFilter label={words.right} none={words.choose} value={right} options={options} onValue={(value) => choose({ right: value })} />
                  <button type="button" className="button" onClick={() => choose({ left: right, right: left })}>
                    {words.swap}
                  </button>
                </Filters>
              </div>
              {!left || !right ? <p className="quiet">{words.chooseBoth}</p> : left === right ? <p className="quiet">{words.sameChosen}</p> : <Differences left={left} right={right} />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
