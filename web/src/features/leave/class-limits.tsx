import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classLimitsQuery } from '../../api/class-limits';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { leaveWords } from './leave-words';
import { LimitsDialog } from './limits-dialog';

/** What may be missed before it costs the certificate or the place, and when the class is to be closed. */
export function ClassLimits({ classId, mayManage }: { classId: number; mayManage: boolean }) {
  const words = useWords(leaveWords);
  const query = useQuery(classLimitsQuery(classId));
  const [editing, setEditing] = useState(false);
  return (
    <Section title={words.limits}>
      <Loaded query={query}>
        {(limits) => (
          <div className="stack">
            <Facts
              facts={[
                { name: words.missedLimit, value: words.missedLimitIs(limits.missedPart, limits.missedOf) },
                { name: words.leaveLimit, value: words.leaveLimitIs },
                { name: words.closeLimit, value: words.closeLimitIs(limits.closeWithinDays) },
              ]}
            />
            {mayManage && (
              <div className="button-row no-print">
                <button type="button" className="button" onClick={() => setEditing(true)}>
                  {words.editLimits}
                </button>
              </div>
            )}
            {editing && <LimitsDialog classId={classId} limits={limits} onClose={() => setEditing(false)} />}
          </div>
        )}
      </Loaded>
    </Section>
  );
}
