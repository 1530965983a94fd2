import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { orderCertificates } from '../../api/class-papers';
import { type Certificate, classCertificatesQuery, issueCertificates, reissueCertificate, revokeCertificate, classCertificatesWorkbook } from '../../api/certificates';
import { useSession } from '../../app/session';
import { CardTable } from '../../pieces/card-table';
import { Loaded } from '../../pieces/loaded';
import { OrderedFile } from '../../pieces/ordered-file';
import { ProblemPanel } from '../../pieces/problem-panel';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { CertificateStateTag } from './certificate-state-tag';
import { certificateWords } from './certificate-words';

type Act = 'reissue' | 'revoke';

/** Certificates of a closed class: who has one, giving the others theirs, and changing one for a written reason. */
export function ClassCertificates({ classId }: { classId: number }) {
  const words = useWords(certificateWords);
  const { permissions } = useSession();
  const query = useQuery(classCertificatesQuery(classId));
  const [chosen, setChosen] = useState<{ readonly act: Act; readonly of: Certificate }>();
  const mayManage = permissions.includes('certificates.manage');
  return (
    <Loaded query={query}>
      {({ items, completed, without }) => (
        <>
          {mayManage && <Issuing classId={classId} without={without} some={items.some(({ state }) => state === 'valid')} />}
          <CardTable
            title={words.certificates}
            exportHref={classCertificatesWorkbook(classId)}
            aside={words.given(completed - without, completed)}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', title: words.name, names: true, cell: ({ personName }) => personName },
              { key: 'number', title: words.number, whole: true, cell: ({ number }) => <Link to="/verify/$number" params={{ number }}>{number}</Link> },
              { key: 'issued', title: words.issuedOn, whole: true, cell: ({ issuedOn }) => issuedOn },
              { key: 'state', title: words.state, cell: ({ state, replacedBy }) => <><CertificateStateTag state={state} /> {replacedBy && words.replacedBy(replacedBy)}</> },
              ...(mayManage ? [{ key: 'act', title: words.act, cell: (of: Certificate) => <Acts of={of} onChoose={(act) => setChosen({ act, of })} /> }] : []),
            ]}
          />
          {chosen && <ActDialog classId={classId} act={chosen.act} of={chosen.of} onClose={() => setChosen(undefined)} />}
        </>
      )}
    </Loaded>
  );
}

function Issuing({ classId, without, some }: { readonly classId: number; readonly without: number; readonly some: boolean }) {
  const words = useWords(certificateWords);
  const issuing = useCertificateAct(classId, () => issueCertificates(classId), words.issued);
  return (
    <>
      {issuing.isError && <ProblemPanel error={issuing.error} />}
      <div className="button-row no-print">
        {without > 0 && (
          <button type="button" className="button" disabled={issuing.isPending} onClick={() => issuing.mutate()}>
            {words.issue(without)}
          </button>
        )}
        {some && <OrderedFile name={words.all} order={() => orderCertificates(classId)} />}
      </div>
    </>
  );
}

function Acts({ of, onChoose }: { of: Certificate; onChoose: (act: Act) => void }) {
  const words = useWords(certificateWords);
  if (of.state !== 'valid') return null;
  return (
    <div className="button-row">
      {(['reissue', 'revoke'] as const).map((act) => (
        <button key={act} type="button" className="button plain" aria-label={words.actOn(words[act], of.personName)} onClick={() => onChoose(act)}>
          {words[act]}
        </button>
      ))}
    </div>
  );
}

function ActDialog({ classId, act, of, onClose }: { readonly classId: number; readonly act: Act; readonly of: Certificate; readonly onClose: () => void }) {
  const words = useWords(certificateWords);
  const isReissue = act === 'reissue';
  const acting = useCertificateAct(classId, (reason: string) => (isReissue ? reissueCertificate(of.id, reason) : revokeCertificate(of.id, reason)), isReissue ? words.reissued : words.revokedDone, onClose);
  return (
    <ReasonDialog title={words.actOn(words[act], of.personName)} what={isReissue ? words.reissueWhat : words.revokeWhat} effect={isReissue ? words.reissueEffect : words.revokeEffect} acting={acting} onClose={onClose} />
  );
}

function useCertificateAct<Input = void>(classId: number, act: (input: Input) => Promise<unknown>, done: string, onDone?: () => void) {
  return useAct(act, { done, changes: [classCertificatesQuery(classId).queryKey], onDone });
}
