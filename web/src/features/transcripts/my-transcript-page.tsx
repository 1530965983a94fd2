import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { issueTranscript, myTranscriptsQuery, type Transcript, transcriptFile, transcriptPaper } from '../../api/transcripts';
import { useTrainingYear } from '../../app/session';
import { behind } from '../../app/behind';
import { CardTable } from '../../pieces/card-table';
import { DownloadLink } from '../../pieces/download-link';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useAct } from '../../pieces/use-act';
import { formatCredits, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { transcriptWords } from './transcript-words';

export const Route = createLazyRoute('/signed-in/my-transcript')({ component: behind('own.read', MyTranscriptPage) });

function MyTranscriptPage() {
  const words = useWords(transcriptWords);
  const year = useTrainingYear();
  const query = useQuery(myTranscriptsQuery);
  const issuing = useAct((language: Transcript['language']) => issueTranscript(year, language), { done: words.issued, changes: [myTranscriptsQuery.queryKey] });
  return (
    <Page
      title={words.title}
      under={words.lead}
      action={
        <>
          <button type="button" className="button" disabled={issuing.isPending} onClick={() => issuing.mutate('en')}>
            {words.issueInEnglish}
          </button>
          <button type="button" className="button primary" disabled={issuing.isPending} onClick={() => issuing.mutate('zh-CN')}>
            {words.issue(year)}
          </button>
        </>
      }
    >
      {issuing.isError && <ProblemPanel error={issuing.error} />}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} why={words.noneWhy} />
          ) : (
            <CardTable
              title={words.list}
              rows={items}
              rowKey={({ code }) => code}
              columns={[
                { key: 'code', title: words.code, names: true, cell: ({ code }) => <Link to="/t/$code" params={{ code }}>{code}</Link> },
                { key: 'year', title: words.year, cell: ({ year: of }) => of },
                { key: 'language', title: words.language, cell: ({ language }) => words[language] },
                { key: 'total', title: words.total, figure: true, cell: ({ totalHundredths, countedIn }) => `${formatCredits(totalHundredths)} ${countedIn}` },
                { key: 'at', title: words.at, whole: true, cell: ({ issuedAt }) => <time dateTime={issuedAt}>{formatInstant(issuedAt)}</time> },
                { key: 'state', title: words.state, cell: ({ outdated }) => (outdated ? words.outdated : words.current) },
                { key: 'paper', title: words.paper, cell: ({ code }) => <DownloadLink className="" href={transcriptPaper(code)} title={words.paperOf(code)}>{words.paper}</DownloadLink> },
                { key: 'file', title: words.file, cell: ({ code }) => <DownloadLink className="" href={transcriptFile(code)} title={words.fileOf(code)}>{words.file}</DownloadLink> },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
