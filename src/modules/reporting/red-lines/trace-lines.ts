import type { Text } from '#credit-rules';
import { findTraces } from './find-traces';
import type { LiveSystem } from './live-system';
import type { RedLine, Sight } from './red-line';

interface Trace {
  readonly id: string;
  readonly title: Text;
  readonly rule: Text;
  /** In the singular, as addresses, tables and columns of such a feature would be called. */
  readonly words: readonly string[];
}

/** What such a feature would leave behind in a running system: an address to call it by, or somewhere to keep it. */
function traceLine({ id, title, rule, words }: Trace): RedLine {
  return { id, title, rule, look: (live) => lookForWords(live, words) };
}

export function lookForWords({ routes, columns }: LiveSystem, words: readonly string[]): Sight {
  const tables = new Set(columns.map((column) => column.split('.')[0]));
  const found = [...findTraces(routes.map(({ method, path }) => `${method} ${path}`), words), ...findTraces(columns, words)];
  return {
    standing: found.length === 0 ? 'absent' : 'present',
    looked: {
      zh: `在全部 ${routes.length} 个接口、系统可用的 ${tables.size} 张数据表的 ${columns.length} 个字段中查找：${words.join('、')}`,
      en: `Looked through all ${routes.length} routes and the ${columns.length} columns of the ${tables.size} tables it can reach for: ${words.join(', ')}`,
    },
    found: found.map((name) => ({ zh: `发现：${name}`, en: `Found: ${name}` })),
  };
}

export const noPunchIn = traceLine({
  id: 'no_punch_in',
  title: { zh: '没有打卡', en: 'No punch-in' },
  rule: { zh: '不得设置打卡功能。培训班的课堂签到只记本人参加的课次，不属于对使用系统的打卡。', en: 'No punch-in. Signing in to a half-day of one’s own class records that half-day and no use of the system.' },
  words: ['punch', 'punch in', 'clock in', 'clocking', 'check in', 'checkin', 'streak', 'daily task'],
});

const FORCED_USE = traceLine({
  id: 'no_forced_use',
  title: { zh: '没有强制安装、登录和使用考核', en: 'No forced installation, sign-in or usage check' },
  rule: { zh: '不得强制安装手机应用，不得强制登录，不得考核使用情况。', en: 'Nobody is made to install a mobile application or to sign in, and nobody’s use is checked.' },
  words: ['install', 'installation', 'installer', 'apk', 'ipa', 'app version', 'device', 'device token', 'push token', 'usage', 'login count', 'sign in count', 'activity rate', 'active rate', 'active day'],
});
const LAST_SIGN_IN = 'account.last_signed_in_at';

/** What looks like it and is not is said rather than hidden. */
export const noForcedUse: RedLine = {
  ...FORCED_USE,
  look(live) {
    const sight = FORCED_USE.look(live);
    const explained = { zh: `${LAST_SIGN_IN} 记最近一次登录，只供系统管理员识别闲置账号；没有次数，没有统计`, en: `${LAST_SIGN_IN} is when an account was last entered, for the administrator to find idle ones; nothing is counted` };
    return live.columns.includes(LAST_SIGN_IN) ? { ...sight, found: [...sight.found, explained] } : sight;
  },
};

export const noOnlineTime = traceLine({
  id: 'no_online_time',
  title: { zh: '没有在线时长统计', en: 'No statistics of time online' },
  rule: { zh: '不得统计在线时长。', en: 'Time online is not counted up.' },
  words: ['online time', 'online minute', 'online second', 'online hour', 'online duration', 'dwell', 'dwell time', 'stay second', 'stay minute', 'time spent', 'usage time', 'session minute', 'session second'],
});

export const noCommerce = traceLine({
  id: 'no_commerce',
  title: { zh: '没有商业行为', en: 'No commerce' },
  rule: { zh: '不得有广告、收费和其他商业行为。', en: 'No advertisement, no charge, nothing for sale.' },
  words: ['payment', 'price', 'invoice', 'coupon', 'advert', 'advertisement', 'wallet', 'purchase', 'shop', 'refund', 'checkout'],
});
