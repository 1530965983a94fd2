import { dictionary } from '../words/dictionary';
import { useWords } from '../words/language';
import { FieldFrame } from './field-frame';

const paperWords = dictionary({
  zh: { file: '文件', help: 'PDF、Word、Excel 或图片，不超过 20 MB' },
  en: { file: 'File', help: 'PDF, Word, Excel or an image, up to 20 MB' },
});

const TYPES = '.pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png';

/** One paper, of the kinds that the server keeps. */
export function PaperField({ error, onFile }: { readonly error?: string; readonly onFile: (file: File | undefined) => void }) {
  const words = useWords(paperWords);
  return (
    <FieldFrame label={words.file} help={words.help} error={error}>
      {(control) => <input {...control} type="file" accept={TYPES} onChange={(event) => onFile(event.target.files?.[0])} />}
    </FieldFrame>
  );
}
