import { useState } from 'react';
import { trainingDayAt } from '#kernel';
import { type Base, type BaseAgreement, documentHref } from '../../api/bases';
import { CardTable } from '../../pieces/card-table';
import { DownloadLink } from '../../pieces/download-link';
import { EmptyState } from '../../pieces/empty-state';
import { StateTag } from '../../pieces/state-tag';
import { useWords } from '../../words/language';
import { baseWords } from './base-words';
import { DocumentDialog } from './document-dialog';

const LOOKS = {
  past: { kind: 'neutral', mark: '■' },
  current: { kind: 'success', mark: '●' },
  coming: { kind: 'neutral', mark: '○' },
} as const;

/** Terms with their contact and papers. Papers are for those who look after bases. */
export function BaseAgreements({ base, acts }: { base: Base; acts: boolean }) {
  const words = useWords(baseWords);
  const [open, setOpen] = useState<BaseAgreement>();
  const today = trainingDayAt(new Date(base.asOf));
  if (base.agreements.length === 0) return <EmptyState title={words.noAgreements} />;
  return (
    <>
      <CardTable
        title={words.agreements}
        rows={base.agreements}
        rowKey={({ id }) => id}
        columns={[
          { key: 'number', title: words.number, names: true, cell: ({ number }) => number },
          { key: 'term', title: words.term, cell: ({ startsOn, endsOn }) => <><span className="whole">{startsOn}</span> – <span className="whole">{endsOn}</span></> },
          { key: 'standing', title: words.standing, whole: true, cell: (agreement) => <Standing of={standingOf(agreement, today)} /> },
          { key: 'contact', title: words.contact, cell: ({ contactName, contactPhone }) => `${contactName} ${contactPhone}` },
          {
            key: 'documents',
            title: words.documents,
            cell: (agreement) => (
              <>
                {agreement.documents.length === 0 && <span className="quiet">{words.noDocuments}</span>}
                <ul>
                  {agreement.documents.map(({ id, fileName }) => (
                    <li key={id}>
                      {acts ? (
                        <DownloadLink href={documentHref(base.id, id)} className="link">
                          {fileName}
                        </DownloadLink>
                      ) : (
                        fileName
                      )}
                    </li>
                  ))}
                </ul>
                {acts && (
                  <button type="button" className="link-button no-print" onClick={() => setOpen(agreement)}>
                    {words.upload}
                    <span className="visually-hidden"> {agreement.number}</span>
                  </button>
                )}
              </>
            ),
          },
        ]}
      />
      {open && <DocumentDialog baseId={base.id} agreement={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function standingOf({ startsOn, endsOn }: BaseAgreement, today: string): keyof typeof LOOKS {
  if (endsOn < today) return 'past';
  return startsOn > today ? 'coming' : 'current';
}

function Standing({ of }: { of: keyof typeof LOOKS }) {
  return <StateTag state={of} words={useWords(baseWords)} looks={LOOKS} />;
}
