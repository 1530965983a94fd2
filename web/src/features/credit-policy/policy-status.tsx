import './policy.css';
import type { PolicySummary } from '../../api/policies';
import { useWords } from '../../words/language';
import { policyStatuses, policyWords } from './policy-words';

const KINDS = { in_force: 'success', superseded: 'neutral', shipped: 'neutral', submitted: 'warning', reviewed: 'warning', confirmed: 'success', returned: 'neutral', withdrawn: 'neutral' } as const;

/** Where a version stands, and whether the authority has confirmed it: the mark goes with the name wherever it shows. */
export function PolicyStatus({ policy: { status, confirmed } }: { policy: PolicySummary }) {
  const words = useWords(policyWords);
  const statuses = useWords(policyStatuses);
  return (
    <span className="policy-status">
      <span className={`tag ${KINDS[status]}`}>{statuses[status]}</span>
      {!confirmed && <span className="tag warning">△ {words.unconfirmed}</span>}
    </span>
  );
}
