import './classes.css';
import { classPaper, orderSignInSheets, SHORT_PAPERS } from '../../api/class-papers';
import type { TrainingClass } from '../../api/classes';
import { useSession } from '../../app/session';
import { DownloadLink } from '../../pieces/download-link';
import { OrderedFile } from '../../pieces/ordered-file';
import { dictionary } from '../../words/dictionary';
import { useWords } from '../../words/language';

const paperWords = dictionary({
  zh: { title: '打印材料', roster: '花名册', timetable: '课程表', seating: '座次表', 'dossier-index': '案卷目录', blank: '签到表（空白）', recorded: '签到表（含考勤记录）' },
  en: { title: 'Papers to print', roster: 'Class roster', timetable: 'Timetable', seating: 'Seating plan', 'dossier-index': 'Index of the dossier', blank: 'Sign-in sheets (blank)', recorded: 'Sign-in sheets (as recorded)' },
});

const WHOLE = ['attendance.manage', 'classes.approve', 'audit.read'] as const;

/** 花名册、签到表 and the other papers of a class, as PDF. Sheets of all half-days are many pages and are written in the background. */
export function ClassPapers({ of: { id, state } }: { of: TrainingClass }) {
  const words = useWords(paperWords);
  const { permissions } = useSession();
  const mayPrint = permissions.includes('attendance.read') && WHOLE.some((permission) => permissions.includes(permission));
  if (!mayPrint || state === 'draft' || state === 'cancelled') return null;
  return (
    <details className="sheet no-print">
      <summary>{words.title}</summary>
      <div className="stack class-papers">
        <div className="button-row">
          {SHORT_PAPERS.map((paper) => (
            <DownloadLink key={paper} href={classPaper(id, paper)}>
              {words[paper]}
            </DownloadLink>
          ))}
        </div>
        <div className="button-row">
          <OrderedFile name={words.blank} order={() => orderSignInSheets(id, 'no')} />
          <OrderedFile name={words.recorded} order={() => orderSignInSheets(id, 'yes')} />
        </div>
      </div>
    </details>
  );
}
