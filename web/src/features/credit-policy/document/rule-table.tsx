import type { Policy } from '#credit-rules';
import { CardTable } from '../../../pieces/card-table';
import { useWords } from '../../../words/language';
import { policyWords } from '../policy-words';
import type { Speaker } from '../saying/speaker';
import { ruleLines } from './rule-provisions';

export function RuleTable({ policy, speaker }: { policy: Policy; speaker: Speaker }) {
  const words = useWords(policyWords);
  const rows = ruleLines(policy, speaker);
  return (
    <CardTable
      title={words.rules}
      aside={words.countOf(String(rows.length))}
      rows={rows}
      rowKey={(line) => line.key}
      columns={[
        { key: 'rule', title: words.rule, names: true, cell: (line) => line.title },
        { key: 'worth', title: words.worth, cell: (line) => <Lines lines={line.worth} /> },
        { key: 'limits', title: words.limits, cell: (line) => <Lines lines={line.limits} /> },
        { key: 'into', title: words.into, cell: (line) => line.into.join(speaker.words.comma) || '—' },
        { key: 'appliesTo', title: words.appliesTo, cell: (line) => line.appliesTo },
        { key: 'clause', title: words.clause, cell: (line) => line.clause ?? '—' },
      ]}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return '—';
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
