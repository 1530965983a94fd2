import { shippedPolicies, type Policy } from '#credit-rules';
import { SIGN_IN_WAYS } from '../../attendance/public';
import type { LiveSystem } from './live-system';
import { RED_LINES } from './red-lines';
import type { Sight } from './red-line';

const route = (door: string, kind: 'signed_in' | 'public' = 'signed_in') => {
  const [method = '', path = ''] = door.split(' ');
  return { handler: 'X.y', method, path, access: { kind } };
};
const known = (code: string, inForceIn: readonly number[]) => ({ policy: shippedPolicies[code] as Policy, inForceIn });

/** A system that keeps every line, with names that only resemble what is forbidden. */
const SOUND: LiveSystem = {
  routes: [...SIGN_IN_WAYS.map(({ door }) => route(door)), route('POST /session', 'public'), route('POST /complaints'), route('GET /exports'), route('GET /classes/:classId/timetable/checks')],
  columns: ['posting.rank', 'account.last_signed_in_at', 'posting.appointment_list', 'class_session.day', 'certificate.number'],
  policies: [known('nanjing-2010', [2026])],
  peopleSorts: ['name', 'unit'],
  signInWays: SIGN_IN_WAYS,
};

function look(id: string, live: LiveSystem): Sight {
  const line = RED_LINES.find((one) => one.id === id);
  if (!line) throw new Error(id);
  return line.look(live);
}

test('a system that keeps every line is said to', () => {
  expect(RED_LINES.map(({ id, look: at }) => [id, at(SOUND).standing])).toEqual([
    ['no_punch_in', 'absent'], ['no_ranking', 'absent'], ['no_online_time', 'absent'], ['no_forced_use', 'absent'], ['no_duration_basis', 'absent'], ['no_repeated_forms', 'absent'], ['no_commerce', 'absent'],
    ['complaints_entry', 'kept'], ['equal_path', 'kept'],
  ]);
});

test.each<[string, Partial<LiveSystem>, Sight['standing'], string]>([
  ['no_punch_in', { routes: [...SOUND.routes, route('POST /daily-tasks/:id/punch')] }, 'present', 'POST /daily-tasks/:id/punch'],
  ['no_punch_in', { columns: [...SOUND.columns, 'account.streaks'] }, 'present', 'account.streaks'],
  ['no_ranking', { columns: [...SOUND.columns, 'credit_leaderboard.person_id'] }, 'present', 'credit_leaderboard.person_id'],
  ['no_ranking', { peopleSorts: ['name', 'totalHundredths'] }, 'present', 'totalHundredths'],
  ['no_online_time', { columns: [...SOUND.columns, 'account.onlineMinutes'] }, 'present', 'account.onlineMinutes'],
  ['no_forced_use', { routes: [...SOUND.routes, route('GET /usage-statistics')] }, 'present', 'GET /usage-statistics'],
  ['no_forced_use', { columns: [...SOUND.columns, 'account.device_token'] }, 'present', 'account.device_token'],
  ['no_duration_basis', { policies: [known('zhejiang-sample', [2026])] }, 'present', '2026 年度启用的《浙江省学分制办法（样例，待确认）》第 1 版按分钟折算：网络学习'],
  ['no_duration_basis', { policies: [known('nanjing-2010', [2026]), known('yunnan-online-2024', [])] }, 'off', '网络课程'],
  ['no_duration_basis', { policies: [{ policy: { ...(shippedPolicies['nanjing-2010'] as Policy), rules: [{ id: 'w', title: { zh: '看课', en: 'watching' }, when: { 'extra.watchedSeconds': { atLeast: 600 } }, rate: { flat: 1 } }] }, inForceIn: [2026] }] }, 'present', '看课'],
  ['no_repeated_forms', { policies: [{ policy: { ...(shippedPolicies['nanjing-2010'] as Policy), rules: [{ id: 'r', title: { zh: '授课', en: 'teaching' }, when: { category: 'teaching' }, rate: { byField: 'attributes.rank', values: { 一级科员: 1 } } }] }, inForceIn: [2026] }] }, 'present', 'attributes.rank'],
  ['no_commerce', { columns: [...SOUND.columns, 'course.price'] }, 'present', 'course.price'],
  ['complaints_entry', { routes: SOUND.routes.filter(({ path }) => path !== '/complaints') }, 'lacking', ''],
  ['equal_path', { routes: SOUND.routes.filter(({ path }) => !/desk|card|list/.test(path)) }, 'lacking', '用手机：手机扫教室二维码'],
])('%s is seen once it is switched on (%#)', (id, change, standing, found) => {
  const sight = look(id, { ...SOUND, ...change });
  expect(sight.standing).toBe(standing);
  expect(JSON.stringify(sight.found)).toContain(found);
});

test('an entry for complaints that only some may use is none', () => {
  const routes = SOUND.routes.map((one) => (one.path === '/complaints' ? { ...one, access: { kind: 'permission' as const, permission: 'complaints.answer' as const } } : one));
  expect(look('complaints_entry', { ...SOUND, routes }).standing).toBe('lacking');
});
