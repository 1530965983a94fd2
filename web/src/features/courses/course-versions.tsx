import type { CourseVersion } from '../../api/courses';
import { Author } from '../../pieces/author';
import { CardTable } from '../../pieces/card-table';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { courseWords, methodTerms } from './course-words';
import { changesBetween } from './version-changes';

/** Latest first, each with what it changed. */
export function CourseVersions({ versions }: { versions: readonly CourseVersion[] }) {
  const words = useWords(courseWords);
  return (
    <CardTable
      title={words.versions}
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'version', title: words.version, names: true, cell: ({ versionNo }) => <span className="whole">{words.versionNo(versionNo)}</span> },
        { key: 'changed', title: words.changed, cell: (version) => <Changed version={version} before={versions.find(({ versionNo }) => versionNo === version.versionNo - 1)} /> },
        { key: 'changeNote', title: words.changeNote, cell: ({ changeNote }) => changeNote || '—' },
        { key: 'by', title: words.by, cell: ({ by }) => <Author name={by} /> },
        { key: 'at', title: words.at, whole: true, cell: ({ at }) => formatInstant(at) },
      ]}
    />
  );
}

function Changed({ version, before }: { version: CourseVersion; before: CourseVersion | undefined }) {
  const words = useWords(courseWords);
  const methods = useWords(methodTerms);
  if (!before) return words.first;
  const changes = changesBetween(before, version, (method) => methods[method]);
  if (changes.length === 0) return words.unchanged;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.field}>
          {words[change.field]}: <del>{change.before || words.nothing}</del> → <ins>{change.after || words.nothing}</ins>
        </li>
      ))}
    </ul>
  );
}
