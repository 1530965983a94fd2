import './policy.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { comparisonQuery } from '../../api/policies';
import type { PolicyRef } from '../../api/shapes';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { formatCount } from '../../words/format';
import { useSpeech, useText, useWords } from '../../words/language';
import { writeDifference } from './difference-value';
import { policyWords } from './policy-words';

const KINDS = { added: 'success', removed: 'error', changed: 'warning' } as const;
const MARKS = { added: '+', removed: '−', changed: '≠' } as const;

export function Differences({ left, right }: { left: string; right: string }) {
  const words = useWords(policyWords);
  const text = useText();
  const { language } = useSpeech();
  const query = useQuery({ ...comparisonQuery(left, right), placeholderData: keepPreviousData });
  const titleOf = (policy: PolicyRef) => `${language === 'zh' ? policy.titleZh : policy.titleEn} ${policy.version}${policy.confirmed ? '' : `（${words.unconfirmed}）`}`;
  return (
    <Loaded query={query} lines={8}>
      {(comparison) =>
        comparison.differences.length === 0 ? (
          <EmptyState title={words.same} why={words.sameWhy} />
        ) : (
          <CardTable
            title={words.differences}
            aside={words.countOf(formatCount(comparison.differences.length))}
            rows={comparison.differences}
            rowKey={(difference) => difference.pointer}
            columns={[
              {
                key: 'item',
                title: words.item,
                names: true,
                cell: ({ title, pointer }) => (
                  <>
                    {text(title)} <span className="quiet">{pointer}</span>
                  </>
                ),
              },
              {
                key: 'kind',
                title: words.kind,
                cell: ({ kind }) => (
                  <span className={`tag ${KINDS[kind]}`}>
                    {MARKS[kind]} {words[kind]}
                  </span>
                ),
              },
              { key: 'left', title: titleOf(comparison.left), cell: (difference) => <Value value={difference.left} /> },
              { key: 'right', title: titleOf(comparison.right), cell: (difference) => <Value value={difference.right} /> },
            ]}
          />
        )
      }
    </Loaded>
  );
}

function Value({ value }: { value: unknown }) {
  const words = useWords(policyWords);
  const { language } = useSpeech();
  if (value === undefined || value === null) return <span className="quiet">{words.nothing}</span>;
  return <pre className="difference-value">{writeDifference(value, language)}</pre>;
}
