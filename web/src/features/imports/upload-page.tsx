import { useMutation } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Page } from '../../pieces/page';
import { useNotice } from '../../pieces/notice';
import { uploadImport } from '../../api/imports';
import { useWords } from '../../words/language';
import { importWords } from './import-words';
import { UploadForm, type WantedImport } from './upload-form';

export const Route = createLazyRoute('/signed-in/imports/new')({ component: behind('imports.manage', UploadPage) });

function UploadPage() {
  const words = useWords(importWords);
  const tell = useNotice();
  const navigate = Route.useNavigate();
  const present = useTrainingYear();
  const { importKind } = Route.useSearch();
  const kept = useKeptDraft<WantedImport>(importKind === undefined ? 'import-new' : `import-new-${importKind}`, { kind: importKind ?? 'records', year: present });
  const uploading = useMutation({
    mutationFn: uploadImport,
    onSuccess: async ({ id }) => {
      kept.forget();
      tell(words.started);
      await navigate({ to: '/imports/$importId', params: { importId: id } });
    },
  });
  return (
    <Page path={[{ name: words.title, to: '/imports' }]} title={words.uploadTitle}>
      <section className="sheet" aria-label={words.uploadTitle}>
        <UploadForm kept={kept} uploading={uploading} />
      </section>
    </Page>
  );
}
