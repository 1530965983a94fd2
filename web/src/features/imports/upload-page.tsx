import { useMutation } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { Page } from '../../pieces/page';
import { useNotice } from '../../pieces/notice';
import { uploadImport } from '../../api/imports';
import { useWords } from '../../words/language';
import { importWords } from './import-words';
import { UploadForm } from './upload-form';

export const Route = createLazyRoute('/signed-in/imports/new')({ component: behind('imports.manage', UploadPage) });

function UploadPage() {
  const words = useWords(importWords);
  const tell = useNotice();
  const navigate = Route.useNavigate();
  const uploading = useMutation({
    mutationFn: uploadImport,
    onSuccess: async ({ id }) => {
      tell(words.started);
      await navigate({ to: '/imports/$importId', params: { importId: id } });
    },
  });
  return (
    <Page path={[{ name: words.title, to: '/imports' }]} title={words.uploadTitle}>
      <section className="sheet" aria-label={words.uploadTitle}>
        <UploadForm uploading={uploading} />
      </section>
    </Page>
  );
}
