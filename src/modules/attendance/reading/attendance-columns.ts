import { HALF_DAY_TERMS, MARK_STATE_TERMS, type Term } from '#contracts';
import { inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { AttendedSessionDto, ClassAttendanceDto, TraineeAttendanceDto } from './attendance.dto';

/** A line for each trainee: the half-days one by one, what they add up to, and what follows from it. */
export function attendanceColumns({ sessions }: Pick<ClassAttendanceDto, 'sessions'>): readonly SpokenColumn<TraineeAttendanceDto>[] {
  return [
    { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
    { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
    ...sessions.map(sessionColumn),
    { header: { zh: '应到（半天）', en: 'Half-days planned' }, format: 'number', cell: ({ count }) => count.planned },
    { header: { zh: '已到', en: 'Attended' }, format: 'number', width: 10, cell: ({ count }) => count.attended },
    { header: { zh: '其中迟到', en: 'Of these late' }, format: 'number', width: 10, cell: ({ count }) => count.late },
    { header: MARK_STATE_TERMS.on_leave, format: 'number', width: 10, cell: ({ count }) => count.onLeave },
    { header: MARK_STATE_TERMS.absent, format: 'number', width: 10, cell: ({ count }) => count.absent },
    { header: { zh: '后果', en: 'Effect' }, format: 'text', width: 28, cell: (trainee, language) => inOneCell(effectsOf(trainee), language) },
  ];
}

function sessionColumn({ id, day, half, over }: AttendedSessionDto): SpokenColumn<TraineeAttendanceDto> {
  const { zh, en } = HALF_DAY_TERMS[half];
  return {
    header: { zh: `${day} ${zh}`, en: `${day} ${en}` },
    format: 'text',
    width: 16,
    cell: ({ marks }) => {
      const mark = marks.find(({ sessionId }) => sessionId === id);
      if (mark !== undefined) return MARK_STATE_TERMS[mark.state];
      return over ? MARK_STATE_TERMS.absent : undefined;
    },
  };
}

function effectsOf({ overLeave, overMissed }: TraineeAttendanceDto): readonly Term[] {
  return [...(overLeave ? [{ zh: '请假超限，按规定退学', en: 'Leave over the limit: withdrawal' }] : []), ...(overMissed ? [{ zh: '缺课超限，不予结业', en: 'Missed over the limit: no certificate' }] : [])];
}
