import { activityVocabulary, type Policy, type Text } from '#credit-rules';
import { layoutOf } from '../../assessments/public';
import { totalUnit } from '../../credit-policy/public';
import { ALL_CATEGORIES, WHOLE_LEDGER, type CategorySum } from './category-sums';
import type { CategoryAttainmentDto, LedgerCategoriesDto } from './overview.dto';

const NO_ACTIVITY: Text = { zh: '结转、期初、扣减等', en: 'carried over, opening balances, deductions' };

/** What was counted, by ledger, bucket and category of activity. The categories of a ledger add up to it. */
export function showCategories(policy: Policy, sums: readonly CategorySum[]): LedgerCategoriesDto[] {
  const ledgers = policy.ledgers ?? [{ id: 'credits', title: { zh: '学分', en: 'Credits' }, unit: totalUnit(policy) }];
  return ledgers.map(({ id, title, unit }, ledger) => ledgerOf({ id, title, unit }, policy, sums.filter((sum) => sum.ledger === ledger))).filter(({ amount }) => amount !== 0);
}

function ledgerOf(ledger: { readonly id: string; readonly title: Text; readonly unit: Text }, policy: Policy, sums: readonly CategorySum[]): LedgerCategoriesDto {
  const layout = layoutOf(policy);
  const { categories } = activityVocabulary(policy);
  const at = (category: number, bucket: number): CategorySum | undefined => sums.find((sum) => sum.category === category && sum.bucket === bucket);
  const buckets = (policy.buckets ?? []).flatMap(({ id, title }, index) => {
    const all = at(ALL_CATEGORIES, index);
    return all === undefined ? [] : [{ id, title, people: all.people, amount: all.amount, index }];
  });
  const rows = sums.filter(({ category, bucket }) => category !== ALL_CATEGORIES && bucket === WHOLE_LEDGER).toSorted((left, right) => placeOf(left) - placeOf(right));
  return {
    ...ledger,
    amount: at(ALL_CATEGORIES, WHOLE_LEDGER)?.amount ?? 0,
    buckets: buckets.map(({ id, title, people, amount }) => ({ id, title, people, amount })),
    categories: rows.map(({ category, people, amount }): CategoryAttainmentDto => {
      const code = layout.categories[category] ?? null;
      return {
        category: code,
        title: (code === null ? undefined : categories.get(code)) ?? NO_ACTIVITY,
        people,
        amount,
        inBuckets: buckets.map(({ id, index }) => ({ bucket: id, amount: at(category, index)?.amount ?? 0 })),
      };
    }),
  };

  /** In the order of the vocabulary, what is no activity last: never by the amount. */
  function placeOf({ category }: CategorySum): number {
    const order = [...categories.keys()].indexOf(layout.categories[category] ?? '');
    return order < 0 ? categories.size : order;
  }
}
