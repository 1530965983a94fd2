import { addDays } from '#kernel';
import { until } from '../../support/until';
import { deskOf } from './school-desk';

/** What every class that has begun is made of, but for its title and days. */
export const RUNNING_CONTENT = {
  kind: 'IN_SERVICE', type: 'CORE', form: 'off_job', category: 'party_school_core', organiser: '市委党校', organiserLevel: 'municipal', place: '市委党校报告厅',
  supervisorName: '陈班主任', approval: 'none', capacity: 4, waitingCapacity: 10, hostUnitId: 1, enrolOpensAt: '2026-01-01T00:00:00.000Z', enrolClosesAt: '2026-01-08T00:00:00.000Z', selfEnrolment: false,
};

const sessionsFrom = (first: string) => [
  { day: first, half: 'am', topic: '形势与任务' }, { day: first, half: 'pm', topic: '依法行政' }, { day: addDays(first, 1), half: 'am', topic: '案例研讨' }, { day: addDays(first, 1), half: 'pm', topic: '结业交流' },
];

/** A class of two days with people called up by name, which has begun by itself because its first day lies behind. */
export async function addRunningClass(title: string, personIds: readonly number[], firstDay: string): Promise<number> {
  const [school, department] = [await deskOf('school_admin'), await deskOf('organisation_department')];
  const classId = Number((await school.ask('POST', '/classes', { ...RUNNING_CONTENT, startsOn: firstDay, endsOn: addDays(firstDay, 1), title }))['id']);
  await school.ask('PUT', `/classes/${classId}/timetable`, { sessions: sessionsFrom(firstDay), onDaysOff: true });
  await school.ask('PUT', `/classes/${classId}/call-ups`, { personIds });
  await school.ask('POST', `/classes/${classId}/submission`, {});
  await department.ask('POST', `/classes/${classId}/approval`, { approved: true });
  await school.ask('POST', `/classes/${classId}/publication`, {});
  await until('the class has begun', async () => (await school.ask('GET', `/classes/${classId}`))['state'] === 'running');
  return classId;
}
