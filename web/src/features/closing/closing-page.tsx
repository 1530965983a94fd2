import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { classQuery } from '../../api/classes';
import { type Dossier, dossierQuery } from '../../api/closing';
import { useSession } from '../../app/session';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { ClassCertificates } from '../certificates/class-certificates';
import { CloseDialog } from './close-dialog';
import { ClosureHistory } from './closure-history';
import { closingWords } from './closing-words';
import { DossierItems } from './dossier-items';
import { Unscored } from './unscored';

export const Route = createLazyRoute('/signed-in/classes/$classId/closing')({ component: ClosingPage });

function ClosingPage() {
  const words = useWords(closingWords);
  const { permissions } = useSession();
  const { classId } = Route.useParams();
  const query = useQuery(dossierQuery(classId));
  const of = useQuery(classQuery(classId)).data;
  const [closing, setClosing] = useState(false);
  const mayAct = permissions.includes('attendance.manage');
  return (
    <Page
      path={[{ name: words.classes, to: '/classes' }]}
      title={words.title}
      under={of && <Link to="/classes/$classId" params={{ classId }}>{of.title}</Link>}
      action={mayAct && query.data?.state === 'running' && <CloseButton dossier={query.data} onClose={() => setClosing(true)} />}
    >
      <Loaded query={query} lines={10}>
        {(dossier) => (
          <>
            {dossier.state === 'running' && <Unscored classId={classId} />}
            <DossierItems dossier={dossier} mayAct={mayAct && dossier.state === 'running'} />
            <ClosureHistory dossier={dossier} mayAct={mayAct && dossier.state === 'closed'} />
            {dossier.closures.length > 0 && permissions.includes('certificates.read') && <ClassCertificates classId={classId} />}
            {closing && <CloseDialog dossier={dossier} onClose={() => setClosing(false)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Where it cannot be closed, the reason stands in its place. */
function CloseButton({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const words = useWords(closingWords);
  const missing = dossier.items.filter(({ source }) => source === null).length;
  if (missing > 0) return <p className="quiet">{words.blocked(missing)}</p>;
  return (
    <button type="button" className="button primary" onClick={onClose}>
      {words.close}
    </button>
  );
}
