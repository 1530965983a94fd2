import { useState } from 'react';
import type { Dossier, DossierItem } from '../../api/closing';
import { apiAddress } from '../../api/client';
import { CardTable } from '../../pieces/card-table';
import { DownloadLink } from '../../pieces/download-link';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { closingWords } from './closing-words';
import { PaperDialog } from './paper-dialog';

type Line = Dossier['items'][number];

/** What the dossier has and lacks, and the papers kept in it. */
export function DossierItems({ dossier, mayAct }: { dossier: Dossier; mayAct: boolean }) {
  const words = useWords(closingWords);
  const [adding, setAdding] = useState<DossierItem>();
  const { classId, items, documents } = dossier;
  return (
    <>
      <p>{words.dossierLead}</p>
      <CardTable
        title={words.dossier}
        rows={items}
        rowKey={({ item }) => item}
        columns={[
          { key: 'item', title: words.item, names: true, cell: ({ item }) => words[item] },
          { key: 'standing', title: words.standing, cell: (line) => <Standing line={line} /> },
          ...(mayAct
            ? [{
                key: 'act', title: words.act,
                cell: ({ item }: Line) => (
                  <button type="button" className="button plain" aria-label={words.addTitle(words[item])} onClick={() => setAdding(item)}>
                    {words.add}
                  </button>
                ),
              }]
            : []),
        ]}
      />
      {documents.length > 0 && (
        <CardTable
          title={words.papers}
          rows={documents}
          rowKey={({ id }) => id}
          columns={[
            { key: 'kind', title: words.item, cell: ({ kind }) => (kind === 'other' ? '' : words[kind]) },
            {
              key: 'paper', title: words.file, names: true,
              cell: ({ id, fileName, reason }) => (fileName ? <DownloadLink className="" href={apiAddress(`/classes/${classId}/dossier/documents/${id}`)}>{fileName}</DownloadLink> : reason),
            },
            { key: 'by', title: words.by, cell: ({ by }) => by },
            { key: 'at', title: words.at, whole: true, cell: ({ at }) => formatInstant(at) },
          ]}
        />
      )}
      {adding && <PaperDialog classId={classId} item={adding} onClose={() => setAdding(undefined)} />}
    </>
  );
}

function Standing({ line: { item, source, facts } }: { line: Line }) {
  const words = useWords(closingWords);
  const amounts = facts as Readonly<Record<string, number>>;
  const said = source === 'records' ? words.records : source === 'document' ? words.document : source === 'reason' ? words.reasonGiven : words.missing;
  return (
    <>
      {said}
      {source === null && item === 'sign_in_sheet' && <span className="quiet"> {words.marksLack(amounts['marks'] ?? 0, amounts['wanted'] ?? 0)}</span>}
      {source === null && item === 'evaluation' && <span className="quiet"> {words.evaluationLack(amounts['given'] ?? 0, amounts['asked'] ?? 0)}</span>}
    </>
  );
}
