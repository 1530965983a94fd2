import { useQuery } from '@tanstack/react-query';
import type { YearDecision } from '../../api/decisions';
import { entriesQuery, personYearQuery } from '../../api/people';
import { sayCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { useOfficialWord } from '../../words/use-official-word';
import { decisionWords } from './decision-words';

/** What a decision says beside its kind: of which requirement, by how much, which entry. */
export function DecisionInWords({ decision: { personId, year, content } }: { decision: YearDecision }) {
  const words = useWords(decisionWords);
  const text = useText();
  const official = useOfficialWord();
  const amount = useAmount();
  const person = useQuery({ ...personYearQuery({ personId, year }), enabled: content.requirement !== undefined || content.amountHundredths !== undefined }).data;
  const entries = useQuery({ ...entriesQuery({ personId, year }), enabled: content.entryNo !== undefined }).data?.items;
  const requirement = person?.requirements.find(({ id }) => id === content.requirement);
  const unit = requirement?.unit ?? person?.unit;
  const bucket = person?.buckets.find(({ name }) => name === content.bucket)?.title;
  const entry = entries?.find(({ entryNo }) => entryNo === content.entryNo);
  const parts = [
    content.kind === 'exemption' && content.requirement === undefined && words.allRequirements,
    content.requirement !== undefined && (requirement ? text(requirement.title) : content.requirement),
    content.bucket !== undefined && (bucket ? text(bucket) : content.bucket),
    content.percent !== undefined && `${content.percent}%`,
    content.amountHundredths !== undefined && (unit ? amount(content.amountHundredths, unit) : sayCredits(content.amountHundredths)),
    (content.kind === 'opening_balance' || content.kind === 'penalty') && content.bucket === undefined && words.totalOnly,
    content.entryNo !== undefined && (entry ? `${entry.title}（${entry.endsOn}）` : `#${content.entryNo}`),
    content.forYear !== undefined && String(content.forYear),
    content.rank !== undefined && official(content.rank),
    content.post !== undefined && official(content.post),
  ];
  return <>{parts.filter(Boolean).join(' · ') || '—'}</>;
}
