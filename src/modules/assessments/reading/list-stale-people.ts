import type { Text } from '#credit-rules';
import type { PageQueryDto } from '../../../platform/http/list.dto';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { scopeCondition } from '../../identity/public';
import type { PolicyLibrary } from '../../credit-policy/public';
import { resultRows } from '../runs/result-rows';
import { staleResults, type StaleCause } from '../runs/stale-results';
import type { ResultReading } from './list-results';
import type { StalePeopleDto } from './results.dto';

interface Row {
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
  /** `cause year`, joined by commas. */
  readonly causes: string;
}

/** People within reach for whom something has come since the run counted them, in the year or in an earlier one that matters to it, each with what it is. */
export async function listStalePeople(reading: ResultReading, library: PolicyLibrary, query: PageQueryDto): Promise<StalePeopleDto> {
  const { database, run, scope, clock } = reading;
  const stale = await staleResults({ on: database, library, run });
  const rows = resultRows(run, ['person_id', 'unit_id', 'posting_id']);
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 's.person_id' });
  const from = `FROM ${stale.sql} s JOIN ${rows.sql} r ON r.person_id = s.person_id JOIN civil_servant p ON p.id = s.person_id JOIN org_unit u ON u.id = r.unit_id JOIN posting g ON g.id = r.posting_id WHERE ${within.sql}`;
  const parameters = [...stale.parameters, ...rows.parameters, ...within.parameters];
  const after = Number(decodeCursor(query.cursor, 1)?.[0] ?? 0);
  const people = await database.query<Row>(
    `SELECT s.person_id AS personId, MAX(p.name) AS name, MAX(u.name) AS unitName, GROUP_CONCAT(DISTINCT s.cause, ' ', s.year ORDER BY s.year DESC, s.cause) AS causes
       ${from} AND s.person_id > ? GROUP BY s.person_id ORDER BY s.person_id LIMIT ?`,
    [...parameters, after, query.limit + 1],
  );
  const counted = await database.query<{ count: number }>(`SELECT COUNT(DISTINCT s.person_id) AS count ${from}`, parameters);
  return pageOf(people, query.limit, {
    count: Number(counted[0]?.count ?? 0),
    asOf: clock.now(),
    item: ({ causes, ...person }) => ({ ...person, why: causes.split(',').map((cause) => inWords(cause, run.trainingYear)) }),
    key: ({ personId }) => [personId],
  });
}

const CAUSES: Readonly<Record<StaleCause, Text>> = {
  this_year: { zh: '本年度又有登记或认定', en: 'Something was entered or decided in the year' },
  earlier_years: { zh: '以前年度又有登记或认定', en: 'Something was entered or decided in an earlier year' },
  surplus: { zh: '以前年度已重新汇总，结果有变化', en: 'An earlier year was counted anew and came to something else' },
};

function inWords(causeAndYear: string, ownYear: number): Text {
  const [cause, year] = causeAndYear.split(' ');
  if (Number(year) === ownYear) return CAUSES[cause as StaleCause];
  return { zh: `${year} 年度的汇总没有包括以后的登记或认定，须先重新汇总 ${year} 年度`, en: `The run of ${year} lacks what was entered or decided since; count ${year} anew first` };
}
