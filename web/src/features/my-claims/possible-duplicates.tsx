import { useQuery } from '@tanstack/react-query';
import { type Claim, duplicatesQuery } from '../../api/claims';
import { Loaded } from '../../pieces/loaded';
import { dictionary } from '../../words/dictionary';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';

const duplicateWords = dictionary({
  zh: {
    none: '没有发现重复。',
    found: (count: number) => `有 ${count} 项可能是同一活动，请核对：`,
    class: '培训班',
    import: '导入的记录',
    claim: '已认定的申报',
    online: '网络学习',
    opening: '期初结转',
    enrolment: '正在参加的培训班（结班后自动登记）',
    waiting_claim: '审核中的申报',
    same_title: '名称相同',
    similar_title: '名称相近',
    same_days: '日期重叠',
    list: '可能重复的项目',
  },
  en: {
    none: 'Nothing of the kind was found.',
    found: (count: number) => `${count === 1 ? 'One thing' : `${count} things`} may be the same; compare:`,
    class: 'class',
    import: 'imported record',
    claim: 'approved claim',
    online: 'online study',
    opening: 'opening balance',
    enrolment: 'class under way (registered when it closes)',
    waiting_claim: 'claim under review',
    same_title: 'same title',
    similar_title: 'similar title',
    same_days: 'days overlap',
    list: 'Possibly the same',
  },
});

/** What the person already has, by whatever route it came, with why it may be the same. */
export function PossibleDuplicates({ claim }: { claim: Pick<Claim, 'id' | 'revision'> }) {
  const words = useWords(duplicateWords);
  const text = useText();
  const amount = useAmount();
  const query = useQuery(duplicatesQuery(claim.id, claim.revision));
  return (
    <Loaded query={query} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="quiet">{words.none}</p>
        ) : (
          <div className="message warning">
            <p>{words.found(items.length)}</p>
            <ul className="bulleted" aria-label={words.list}>
              {items.map(({ route, id, title, categoryTitle, startsOn, endsOn, quantityHundredths, unitTitle, reasons }) => (
                <li key={`${route} ${id} ${startsOn}`}>
                  <strong>{reasons.map((reason) => words[reason]).join(' · ')}</strong> · {title} · {words[route]} · {text(categoryTitle)} · <span className="whole">{startsOn === endsOn ? startsOn : `${startsOn} – ${endsOn}`}</span>
                  {quantityHundredths > 0 && ` · ${amount(quantityHundredths, unitTitle)}`}
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Loaded>
  );
}
