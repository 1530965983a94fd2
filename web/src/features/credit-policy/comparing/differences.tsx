import '../policy.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { comparisonQuery, type PolicyDifference, policyQuery } from '../../../api/policies';
import type { PolicyRef } from '../../../api/shapes';
import { CardTable } from '../../../pieces/card-table';
import { EmptyState } from '../../../pieces/empty-state';
import { Loaded } from '../../../pieces/loaded';
import { formatCount } from '../../../words/format';
import { useSpeech, useText, useWords } from '../../../words/language';
import { policyWords } from '../policy-words';
import { compareStatements, isSaid, type SaidDifference } from './compare-statements';
import { writeDifference } from './difference-value';
import { SaidLines } from './said-lines';
import { statementsOf } from './statements';

const KINDS = { added: 'success', removed: 'error', changed: 'warning' } as const;
const MARKS = { added: '+', removed: '−', changed: '≠' } as const;

/** Two versions side by side, each part read out; what the sentences do not tell stands behind them as the document has it. */
export function Differences({ left, right }: { left: string; right: string }) {
  const words = useWords(policyWords);
  const text = useText();
  const { language } = useSpeech();
  const comparison = useQuery({ ...comparisonQuery(left, right), placeholderData: keepPreviousData });
  const before = useQuery(policyQuery(...nameAndVersion(left)));
  const after = useQuery(policyQuery(...nameAndVersion(right)));
  const titleOf = (policy: PolicyRef) => `${language === 'zh' ? policy.titleZh : policy.titleEn} ${policy.version}${policy.confirmed ? '' : `（${words.unconfirmed}）`}`;
  const unsaid = ({ pointer, title, kind, ...sides }: PolicyDifference): SaidDifference => ({
    key: pointer,
    part: words.inDocument(pointer),
    title: text(title),
    kind,
    left: writtenLines(sides.left, language),
    right: writtenLines(sides.right, language),
  });
  return (
    <Loaded query={before} lines={8}>
      {(old) => (
        <Loaded query={after} lines={8}>
          {(now) => (
            <Loaded query={comparison} lines={8}>
              {(compared) => {
                const said = compareStatements(statementsOf(old.document, language), statementsOf(now.document, language));
                const rows = [...said, ...compared.differences.filter(({ pointer }) => pointer !== '/code' && !isSaid(pointer, said)).map(unsaid)];
                if (rows.length === 0) return <EmptyState title={words.same} why={words.sameWhy} />;
                return (
                  <CardTable
                    title={words.differences}
                    aside={words.countOf(formatCount(rows.length))}
                    rows={rows}
                    rowKey={(difference) => difference.key}
                    columns={[
                      {
                        key: 'item',
                        title: words.item,
                        names: true,
                        cell: ({ title, part }) => (
                          <>
                            {title} <span className="quiet block">{part}</span>
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
                      { key: 'left', title: titleOf(compared.left), cell: (difference) => <SaidLines lines={difference.left} beside={difference.right} /> },
                      { key: 'right', title: titleOf(compared.right), cell: (difference) => <SaidLines lines={difference.right} beside={difference.left} /> },
                    ]}
                  />
                );
              }}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function nameAndVersion(name: string): [string, string] {
  const at = name.lastIndexOf('@');
  return [name.slice(0, at), name.slice(at + 1)];
}

function writtenLines(value: unknown, language: 'zh' | 'en'): readonly string[] | undefined {
  return value === undefined || value === null ? undefined : writeDifference(value, language).split('\n');
}
