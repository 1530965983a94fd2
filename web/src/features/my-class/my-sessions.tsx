import type { MySession } from '../../api/my-attendance';
import type { Instant } from '../../api/shapes';
import { CardTable } from '../../pieces/card-table';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { useHalfDay } from '../../words/use-half-day';
import { myClassWords } from './my-class-words';

/** Every half-day of the class with its mark, how it came and when. */
export function MySessions({ sessions, asOf }: { sessions: readonly MySession[]; asOf: Instant }) {
  const words = useWords(myClassWords);
  const sayHalfDay = useHalfDay();
  const stateOf = ({ state, over, opensAt, closesAt }: MySession) => {
    if (state) return { present: words.present, late: words.lateMark, absent: words.absentMark, on_leave: words.onLeaveMark }[state];
    if (over) return words.absentMark;
    return opensAt <= asOf && asOf <= closesAt ? words.now : words.toCome;
  };
  return (
    <>
      <CardTable
        title={words.sessions}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          { key: 'session', title: words.session, names: true, cell: ({ day, half }) => sayHalfDay({ day, half }) },
          { key: 'topic', title: words.topic, cell: ({ topic }) => topic },
          { key: 'place', title: words.place, cell: ({ place }) => place || '—' },
          { key: 'state', title: words.state, whole: true, cell: (session) => `${stateOf(session)}${session.method && session.method !== 'leave' ? ` · ${words[session.method]}` : ''}` },
          { key: 'signed', title: words.signedAt, whole: true, cell: ({ signedAt }) => (signedAt ? formatInstant(signedAt) : '—') },
        ]}
      />
      <p className="quiet">{words.wrong}</p>
    </>
  );
}
