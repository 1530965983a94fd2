import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/overview';
import { ChoiceFilter } from '../../pieces/filters';
import { Section } from '../../pieces/section';
import { formatCount, formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { overviewWords } from './overview-words';
import { ShareTable } from './share-table';

type Ledger = Overview['byCategory'][number];

interface CategoriesProps {
  readonly overview: Overview;
  readonly within: { readonly year: number; readonly unitId: number | undefined; readonly asOf: string | undefined };
  readonly openPeople: boolean;
  /** Only what counts in this bucket. */
  readonly bucket: string | undefined;
  readonly onBucket: (bucket: string | undefined) => void;
}

/** Where the credits of the year come from: by bucket, and by category of activity within one bucket or all. */
export function Categories({ overview, within, openPeople, bucket, onBucket }: CategoriesProps) {
  return overview.byCategory.map((ledger, place) => (
    <div className="pair" key={ledger.id}>
      <Buckets ledger={ledger} overview={overview} />
      <OfLedger ledger={ledger} within={within} openPeople={openPeople && place === 0} bucket={ledger.buckets.find(({ id }) => id === bucket)} onBucket={onBucket} />
    </div>
  ));
}

function Buckets({ ledger, overview }: { readonly ledger: Ledger; readonly overview: Overview }) {
  const words = useWords(overviewWords);
  const text = useText();
  return (
    <Section title={words.byBucket(text(ledger.unit))}>
      <p className="quiet section-note">{words.byBucketNote(formatCount(overview.denominator.people), formatCredits(ledger.amount), text(ledger.unit))}</p>
      <ShareTable
        heads={[words.bucket, words.peopleWithAny, words.ofAllCredits(text(ledger.unit))]}
        rows={ledger.buckets.map(({ id, title, people, amount }) => ({ key: id, name: text(title), figures: [formatCount(people)], part: amount, total: ledger.amount }))}
        write={formatCredits}
      />
    </Section>
  );
}

type OfLedgerProps = Pick<CategoriesProps, 'within' | 'openPeople' | 'onBucket'> & { readonly ledger: Ledger; readonly bucket: Ledger['buckets'][number] | undefined };

function OfLedger({ ledger, within, openPeople, bucket, onBucket }: OfLedgerProps) {
  const words = useWords(overviewWords);
  const text = useText();
  const unit = text(ledger.unit);
  const amountOf = ({ amount, inBuckets }: Ledger['categories'][number]) => (bucket === undefined ? amount : (inBuckets.find((part) => part.bucket === bucket.id)?.amount ?? 0));
  const shown = ledger.categories.filter((row) => amountOf(row) !== 0);
  return (
    <Section
      title={words.byCategory(unit)}
      aside={<ChoiceFilter label={words.within} value={bucket?.id} options={ledger.buckets.map(({ id, title }) => ({ value: id, label: text(title) }))} onValue={onBucket} />}
    >
      <p className="quiet section-note">{words.byCategoryNote}</p>
      <ShareTable
        heads={[words.category, words.peopleWithAny, bucket === undefined ? words.ofAllCredits(unit) : words.ofBucket(text(bucket.title), unit)]}
        rows={shown.map((row) => ({
          key: row.category ?? 'none',
          name:
            openPeople && row.category !== null ? (
              <Link to="/people" search={{ ...within, category: row.category }}>
                {text(row.title)}
              </Link>
            ) : (
              text(row.title)
            ),
          figures: [formatCount(row.people)],
          part: amountOf(row),
          total: bucket?.amount ?? ledger.amount,
        }))}
        write={formatCredits}
      />
    </Section>
  );
}
