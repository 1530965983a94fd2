import './year-account.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem';
import { type PersonYear, personYearQuery } from '../../api/people';
import { AsOf } from '../../pieces/as-of';
import { CreditBar } from '../../pieces/credit-bar';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { PolicyMark, UnconfirmedWarning } from '../../pieces/policy-mark';
import { RequirementGroup } from '../../pieces/requirement-group';
import { Section } from '../../pieces/section';
import { formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { BucketAmount } from './bucket-amount';
import { Cycles } from './cycles';
import { ExplainedTotal } from './explained-total';
import { Ledger } from './ledger';
import { MissingSentence } from './missing-sentence';
import { personYearWords } from './person-year-words';

interface YearAccountProps {
  readonly personId: number;
  readonly year: number;
  readonly name: string;
  /** What follows from the summary, said right after it. */
  readonly children?: ReactNode;
}

/** A person's year: what counts, what is missing, and the ledger behind it. The same for HR and for the person. */
export function YearAccount({ personId, year, name, children }: YearAccountProps) {
  const words = useWords(personYearWords);
  const query = useQuery(personYearQuery({ personId, year }));
  const problem = query.isError ? asProblem(query.error) : undefined;
  if (problem?.status === 404) return <EmptyState title={words.noYear} why={problem.details.detail || words.noYearWhy} />;
  return (
    <Loaded query={query} lines={8}>
      {(account) => (
        <>
          <Summary account={account} name={name} />
          {children}
          <Section title={words.requirements}>
            {account.requirements.length === 0 ? (
              <p>{words.noRequirements}</p>
            ) : (
              <div className="stack">
                {account.requirements.map((requirement) => (
                  <Requirement key={requirement.id} requirement={requirement} />
                ))}
              </div>
            )}
          </Section>
          <Cycles personId={personId} year={year} />
          <Buckets account={account} />
          <Section title={words.ledger}>
            <Ledger personId={personId} year={year} unit={account.unit} />
          </Section>
        </>
      )}
    </Loaded>
  );
}

function Summary({ account, name }: { account: PersonYear; name: string }) {
  const words = useWords(personYearWords);
  const text = useText();
  return (
    <Section title={words.yearTitle(account.year)} aside={<AsOf at={account.asOf} />}>
      <div className="stack">
        <UnconfirmedWarning policy={account.policy} />
        <dl className="year-summary">
          <div>
            <dt>{words.totalCredits(text(account.unit))}</dt>
            <dd>
              <ExplainedTotal personId={account.personId} year={account.year} name={name} totalHundredths={account.totalHundredths} unit={account.unit} />
            </dd>
          </div>
          <div>
            <dt>{words.verdict}</dt>
            <dd>
              <strong>{text(account.verdict.title)}</strong>
              {account.verdict.advice && <span className="quiet"> {words.advice}</span>}
            </dd>
          </div>
          {account.flags.length > 0 && (
            <div>
              <dt>{words.flags}</dt>
              {account.flags.map((flag) => (
                <dd key={flag.code}>△ {text(flag.title)}</dd>
              ))}
            </div>
          )}
        </dl>
        <MissingSentence requirements={account.requirements} />
        {account.uncarriedYears.length > 0 && <p>△ {words.uncarried(account.uncarriedYears)}</p>}
        <p className="quiet">
          <PolicyMark policy={account.policy} />
        </p>
      </div>
    </Section>
  );
}

function Requirement({ requirement }: { requirement: PersonYear['requirements'][number] }) {
  const text = useText();
  if (requirement.kind === 'group') return <RequirementGroup requirement={requirement} />;
  return (
    <CreditBar
      title={text(requirement.title)}
      clause={requirement.clause}
      unit={requirement.unit}
      countedHundredths={requirement.countedHundredths}
      neededHundredths={requirement.neededHundredths}
      missingHundredths={requirement.missingHundredths}
      met={requirement.met}
      excused={requirement.excused}
      pending={requirement.pending}
      advisory={requirement.advisory}
      nested={requirement.kind === 'part'}
      parts={requirement.parts}
    />
  );
}

function Buckets({ account }: { account: PersonYear }) {
  const words = useWords(personYearWords);
  const text = useText();
  if (account.buckets.length === 0) return null;
  return (
    <Section title={words.buckets}>
      <dl className="facts">
        {account.buckets.map((bucket) => (
          <div key={bucket.name}>
            <dt>{text(bucket.title)}</dt>
            <dd>
              <BucketAmount amount={bucket.amountHundredths} cut={bucket.cutHundredths} unit={bucket.unit} />
            </dd>
          </div>
        ))}
        {account.carryIn.map((lot) => (
          <div key={`in-${lot.bucket}-${lot.fromYear}`}>
            <dt>{words.carryIn}</dt>
            <dd>
              {text(lot.title)} {words.carryInFrom(formatCredits(lot.amountHundredths), text(lot.unit), lot.fromYear)}
              {lot.expiresAfterYear !== null && <span className="quiet"> {words.expires(lot.expiresAfterYear)}</span>}
            </dd>
          </div>
        ))}
        {account.carryOut
          .filter((lot) => lot.amountHundredths > 0)
          .map((lot) => (
            <div key={`out-${lot.bucket}-${lot.fromYear}`}>
              <dt>{words.carryOut}</dt>
              <dd>
                {text(lot.title)} {formatCredits(lot.amountHundredths)} {text(lot.unit)}
                {lot.expiresAfterYear !== null && <span className="quiet"> {words.expires(lot.expiresAfterYear)}</span>}
              </dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
