import type { EnrolmentPath } from '../enrolment/enrolment-states';
import type { SeatSituation } from './seat-situation';
import { whyNoSeat } from './why-no-seat';

const NOW = new Date('2026-03-02T02:00:00.000Z');
const EARLIER = new Date('2026-03-01T02:00:00.000Z');

const OPEN: SeatSituation = {
  classId: 1, state: 'enrolling', approval: 'none', selfEnrolment: true, targetGroup: {}, enrolOpensAt: EARLIER, enrolClosesAt: null,
  capacity: 10, taken: 9, waiting: 0, waitingCapacity: 5, pool: { unitId: 0, seats: 10, taken: 9 },
  person: { unitId: 12, unitPath: '/1/12/', rank: '一级科员', post: '', staffKind: '公务员' }, enrolment: undefined,
};

/** In the order of precedence: each case also breaks every rule below it. */
const FULL = { pool: { unitId: 0, seats: 10, taken: 10 }, waiting: 5 };
const STRANGER = { ...FULL, targetGroup: { ranks: ['四级调研员'], unitIds: [2] } };
const REMOVED = { ...STRANGER, enrolment: { id: 5, state: 'removed', acceptanceNo: 1, poolUnitId: 0 } } as const;
const NOMINATED_ONLY = { ...REMOVED, selfEnrolment: false };
const LATE = { ...NOMINATED_ONLY, enrolClosesAt: EARLIER };

test.each<[string, Partial<SeatSituation>, EnrolmentPath, string | undefined]>([
  ['who serves nowhere', { ...LATE, person: undefined }, 'self', 'PERSON_WITHOUT_POSTING'],
  ['a cancelled class', { ...LATE, state: 'cancelled' }, 'self', 'CLASS_CANCELLED'],
  ['a class that is only published', { ...LATE, state: 'published' }, 'self', 'ENROLMENT_NOT_OPEN'],
  ['a class that runs', { ...LATE, state: 'running' }, 'named', 'ENROLMENT_CLOSED'],
  ['too late', LATE, 'self', 'ENROLMENT_CLOSED'],
  ['too late for a nomination', LATE, 'nomination', 'ENROLMENT_CLOSED'],
  ['a class without own applications', NOMINATED_ONLY, 'self', 'NOT_FOR_SELF_ENROLMENT'],
  ['who was removed', REMOVED, 'self', 'REMOVED_FROM_CLASS'],
  ['outside the target group', STRANGER, 'self', 'OUTSIDE_TARGET_GROUP'],
  ['all is full', FULL, 'self', 'SEATS_AND_WAITING_LIST_FULL'],
  ['a call-up may come late, for anybody', { ...LATE, ...STRANGER, enrolment: undefined, waiting: 0 }, 'named', undefined],
  ['a substitute needs no free seat', FULL, 'substitution', undefined],
  ['the queue has room', { pool: FULL.pool }, 'self', undefined],
  ['a seat is free', {}, 'self', undefined],
])('%s', (_rule, more, path, code) => {
  expect(whyNoSeat({ ...OPEN, ...more }, path, NOW)?.code).toBe(code);
});

test('whoever is outside the target group learns by which conditions', () => {
  expect(whyNoSeat({ ...OPEN, ...STRANGER }, 'self', NOW)).toMatchObject({ facts: { lacking: ['ranks', 'unitIds'] } });
});
