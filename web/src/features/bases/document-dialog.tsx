import { type BaseAgreement, keepDocument } from '../../api/bases';
import { UploadDialog } from '../../pieces/upload-dialog';
import { useWords } from '../../words/language';
import { actWords } from './act-words';
import { useBaseAct } from './use-base-act';

export function DocumentDialog({ baseId, agreement, onClose }: { baseId: number; agreement: BaseAgreement; onClose: () => void }) {
  const words = useWords(actWords);
  const keeping = useBaseAct(baseId, (chosen: File) => keepDocument(baseId, agreement.id, chosen), { done: words.uploaded_done, onDone: onClose });
  return <UploadDialog title={words.uploadTo(agreement.number)} effect={words.upload} sending={keeping} onClose={onClose} />;
}
