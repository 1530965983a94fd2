import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { redLinesQuery, type RedLines } from '../../api/red-lines';
import { PublicPage } from '../../app/public-page';
import { AsOf } from '../../pieces/as-of';
import { CardTable } from '../../pieces/card-table';
import { Loaded } from '../../pieces/loaded';
import { StateTag } from '../../pieces/state-tag';
import { useText, useWords } from '../../words/language';
import { redLineStandings, redLinesWords } from './red-lines-words';

export const Route = createLazyRoute('/red-lines')({ component: RedLinesPage });

const LOOKS = {
  absent: { kind: 'success', mark: '✓' },
  off: { kind: 'neutral', mark: '○' },
  kept: { kind: 'success', mark: '✓' },
  present: { kind: 'error', mark: '✕' },
  lacking: { kind: 'error', mark: '✕' },
} as const;

/** For inspectors: each red line, what was found of it in the running system, and where that was looked for. */
function RedLinesPage() {
  const words = useWords(redLinesWords);
  const query = useQuery(redLinesQuery);
  return (
    <PublicPage title={words.title}>
      <p>{words.lead}</p>
      <Loaded query={query} lines={12}>
        {(seen) => <Seen seen={seen} />}
      </Loaded>
      <div className="button-row no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <Link to="/" className="button">
          {words.toSystem}
        </Link>
      </div>
    </PublicPage>
  );
}

function Seen({ seen: { asOf, source, sound, items } }: { seen: RedLines }) {
  const words = useWords(redLinesWords);
  const standings = useWords(redLineStandings);
  const text = useText();
  const touched = items.filter(({ standing }) => standing === 'present' || standing === 'lacking').length;
  return (
    <>
      <p>
        <strong>{sound ? `✓ ${words.sound}` : `✕ ${words.unsound(touched)}`}</strong> <AsOf at={asOf} />
      </p>
      <p className="quiet">{words.source(text(source))}</p>
      <CardTable
        title={words.list}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'line',
            title: words.line,
            names: true,
            cell: ({ title, rule }) => (
              <>
                <strong>{text(title)}</strong>
                <br />
                <span className="quiet">{text(rule)}</span>
              </>
            ),
          },
          { key: 'standing', title: words.standing, whole: true, cell: ({ standing }) => <StateTag state={standing} words={standings} looks={LOOKS} /> },
          { key: 'found', title: words.found, cell: ({ found }) => (found.length === 0 ? words.nothing : <ul className="bulleted">{found.map((one) => <li key={one.zh}>{text(one)}</li>)}</ul>) },
          { key: 'looked', title: words.looked, cell: ({ looked }) => <span className="quiet">{text(looked)}</span> },
        ]}
      />
    </>
  );
}
