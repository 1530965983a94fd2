import { useQuery } from '@tanstack/react-query';
import { policiesQuery, policyName, type PolicySummary } from '../../api/policies';
import { useSpeech, useWords } from '../../words/language';
import { runWords } from './run-words';

interface PolicyChoiceProps {
  readonly year: number;
  /** `code@version`; undefined is the version in force for the year. */
  readonly value: string | undefined;
  readonly onValue: (policy: string | undefined) => void;
}

export function PolicyChoice({ year, value, onValue }: PolicyChoiceProps) {
  const words = useWords(runWords);
  const { language } = useSpeech();
  const policies = useQuery(policiesQuery).data?.items ?? [];
  const inForce = policies.find((policy) => policy.years.includes(year));
  const nameOf = (policy: PolicySummary) =>
    words.policyName(language === 'zh' ? policy.titleZh : policy.titleEn, String(policy.version)) + (policy.confirmed ? '' : words.unconfirmed);
  return (
    <div className="field">
      <label htmlFor="run-policy">{words.policy}</label>
      <select id="run-policy" className="input" value={value ?? ''} onChange={(event) => onValue(event.target.value || undefined)} aria-describedby="run-policy-help">
        <option value="">{words.policyInForce}</option>
        {policies.map((policy) => (
          <option key={policyName(policy)} value={policyName(policy)}>
            {nameOf(policy)}
          </option>
        ))}
      </select>
      <p id="run-policy-help" className="quiet">
        {value === undefined && inForce && nameOf(inForce)}
      </p>
    </div>
  );
}
