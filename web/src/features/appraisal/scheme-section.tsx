import { useState } from 'react';
import type { Appraisal } from '../../api/appraisal';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { useWords } from '../../words/language';
import { appraisalWords } from './appraisal-words';
import { SchemeForm } from './scheme-form';
import { formatScore } from './typed-scores';

/** How the class is appraised, and changing it. */
export function SchemeSection({ appraisal, mayManage }: { appraisal: Appraisal; mayManage: boolean }) {
  const words = useWords(appraisalWords);
  const [editing, setEditing] = useState(false);
  const { parts } = appraisal;
  if (editing) return <SchemeForm appraisal={appraisal} onEnd={() => setEditing(false)} />;
  const edit = mayManage && (
    <button type="button" className="button" onClick={() => setEditing(true)}>
      {parts.length === 0 ? words.makeScheme : words.editScheme}
    </button>
  );
  if (parts.length === 0) {
    return (
      <EmptyState title={words.noScheme} why={words.noSchemeWhy}>
        {edit}
      </EmptyState>
    );
  }
  return (
    <>
      <CardTable
        title={words.scheme}
        rows={parts}
        rowKey={({ part }) => part}
        columns={[
          { key: 'name', title: words.part, names: true, cell: ({ name }) => name },
          { key: 'weight', title: words.weight, figure: true, cell: ({ weight }) => `${weight}%` },
          { key: 'pass', title: words.pass, figure: true, cell: ({ passHundredths }) => words.points(formatScore(passHundredths ?? 0)) },
          { key: 'given', title: words.given, cell: ({ byGrade }) => (byGrade ? words.byGrade : words.byPoints) },
        ]}
      />
      <p className="quiet">{words.makeUpRule}</p>
      {edit && <div className="button-row no-print">{edit}</div>}
    </>
  );
}
