import './proof.css';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { checkpointFile, checkpointsQuery, checkpointsWorkbook, orderVerification, type SigningKey, verifierFile } from '../../api/ledger-proof';
import { behind } from '../../app/behind';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { DownloadLink } from '../../pieces/download-link';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { Page } from '../../pieces/page';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { proofWords } from './proof-words';
import { RecentVerifications } from './recent-verifications';

export const Route = createLazyRoute('/signed-in/ledger-proof')({ component: behind('ledger.verify', ProofPage) });

function ProofPage() {
  const words = useWords(proofWords);
  const paging = usePaging();
  const list = useQuery({ ...checkpointsQuery(paging.cursor), placeholderData: keepPreviousData });
  const ordering = useOrder();
  return (
    <Page
      title={words.title}
      under={words.lead}
      action={
        <span className="button-row">
          <button type="button" className="button" disabled={ordering.isPending} onClick={() => ordering.mutate(true)}>
            {words.makeExport}
          </button>
          <button type="button" className="button primary" disabled={ordering.isPending} onClick={() => ordering.mutate(false)}>
            {words.verify}
          </button>
        </span>
      }
    >
      {ordering.isError && <ProblemPanel error={ordering.error} />}
      <RecentVerifications />
      <DataList
        title={words.checkpoints}
        list={list}
        paging={paging}
        exportHref={checkpointsWorkbook}
        rowKey={({ no }) => no}
        columns={[
          { key: 'no', title: words.no, names: true, cell: ({ no }) => no },
          { key: 'day', title: words.day, whole: true, cell: ({ closesDay }) => closesDay ?? words.between },
          { key: 'at', title: words.at, whole: true, cell: ({ takenAt }) => <time dateTime={takenAt}>{formatInstant(takenAt)}</time> },
          { key: 'leaves', title: words.leaves, figure: true, cell: ({ leaves }) => formatCount(leaves) },
          { key: 'digest', title: words.digest, cell: ({ digest }) => <code title={digest}>{digest.slice(0, 16)}…</code> },
          { key: 'signer', title: words.signer, whole: true, cell: ({ key }) => <code title={key.publicKey}>{`${nameOf(key)} ${key.fingerprint}`}</code> },
          {
            key: 'keep',
            title: words.keep,
            cell: ({ no }) => (
              <DownloadLink className="" href={checkpointFile(no)} title={words.keepOf(no)}>
                {words.keep}
              </DownloadLink>
            ),
          },
        ]}
        empty={<EmptyState title={words.noCheckpoints} why={words.noCheckpointsWhy} />}
      />
      <p className="quiet">{words.keeping}</p>
      {list.data && <Key of={list.data.key} />}
    </Page>
  );
}

function nameOf({ algorithm }: SigningKey): string {
  return algorithm === 'sm2' ? 'SM2' : 'Ed25519';
}

function Key({ of }: { readonly of: SigningKey }) {
  const words = useWords(proofWords);
  return (
    <Section title={words.key} aside={<DownloadLink href={verifierFile}>{words.verifier}</DownloadLink>}>
      <p>{words.keyLead}</p>
      <Facts
        facts={[
          { name: words.algorithm, value: nameOf(of) },
          { name: words.publicKey, value: <code className="proof-code">{of.publicKey}</code> },
          { name: words.fingerprint, value: <code>{of.fingerprint}</code> },
        ]}
      />
      <p className="quiet proof-code">{words.verifierLead}</p>
    </Section>
  );
}

function useOrder() {
  const queries = useQueryClient();
  const navigate = Route.useNavigate();
  return useMutation({
    mutationFn: orderVerification,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['ledger-verifications'] });
      await navigate({ to: '/ledger-proof/$verificationId', params: { verificationId: id } });
    },
  });
}
