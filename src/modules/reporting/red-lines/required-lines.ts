import { declarationForms } from '#credit-rules';
import { findTraces } from './find-traces';
import { hasRoute } from './live-system';
import type { RedLine } from './red-line';

/** What the roster says of everybody. */
const KNOWN_OF_EVERYBODY = ['name', 'unit', 'rank', 'post', 'sex', 'born on', 'resident id', 'mobile', 'staff kind', 'managed by'];

export const noRepeatedForms: RedLine = {
  id: 'no_repeated_forms',
  title: { zh: '不重复填报', en: 'Nothing is filled in twice' },
  rule: { zh: '系统已有的内容不再要求填写。', en: 'What the system knows is not asked for again.' },
  look({ policies }) {
    const forms = policies.filter(({ inForceIn }) => inForceIn.length > 0).flatMap(({ policy }) => [...declarationForms(policy).values()]);
    const asked = forms.flatMap(({ category, facts }) => findTraces(facts.map(({ field }) => field), KNOWN_OF_EVERYBODY).map((field) => ({ category, field })));
    return {
      standing: asked.length === 0 ? 'absent' : 'present',
      looked: { zh: `检查启用政策的 ${forms.length} 种学分申报表所问的项目，是否有名册中已有的内容`, en: `Read what the ${forms.length} forms of the policies in force ask for, and whether the roster knows it` },
      found: asked.map(({ category, field }) => ({ zh: `“${category.zh}”申报表要求填写名册已有的 ${field}`, en: `The form for “${category.en}” asks for ${field}, which the roster knows` })),
    };
  },
};

const COMPLAINTS_DOOR = 'POST /complaints';

export const complaintsEntry: RedLine = {
  id: 'complaints_entry',
  title: { zh: '设有投诉建议入口', en: 'There is an entry for complaints and suggestions' },
  rule: { zh: '应当在系统内设置投诉建议入口，人人可用。', en: 'An entry for complaints and suggestions stands in the system, open to everybody.' },
  look({ routes }) {
    const entry = routes.find(({ method, path }) => `${method} ${path}` === COMPLAINTS_DOOR);
    const isOpen = entry?.access?.kind === 'signed_in' || entry?.access?.kind === 'public';
    return {
      standing: isOpen ? 'kept' : 'lacking',
      looked: { zh: `查找接口 ${COMPLAINTS_DOOR} 及其开放范围`, en: `Looked for the route ${COMPLAINTS_DOOR} and to whom it is open` },
      found: isOpen ? [{ zh: '每个页面底部都有入口，登录的人都可以提交', en: 'At the foot of every page, open to everybody who is signed in' }] : [],
    };
  },
};

const ACCOUNT_DOOR = 'POST /session';

export const equalPath: RedLine = {
  id: 'equal_path',
  title: { zh: '不用手机也能签到、登录', en: 'Nobody needs a phone' },
  rule: { zh: '凡用手机签到的，另有不用手机的同等途径。', en: 'Every sign-in by phone has an equal path without one.' },
  look(live) {
    const ways = live.signInWays.filter(({ door }) => hasRoute(live, door));
    const [phone, others] = [ways.filter(({ needsPhone }) => needsPhone), ways.filter(({ needsPhone }) => !needsPhone)];
    const isEqual = (phone.length === 0 || others.length > 0) && hasRoute(live, ACCOUNT_DOOR);
    return {
      standing: isEqual ? 'kept' : 'lacking',
      looked: { zh: `核对 ${live.signInWays.length} 种签到方式的接口和登录接口 ${ACCOUNT_DOOR}`, en: `Compared the routes of ${live.signInWays.length} ways to sign in to a class, and the door ${ACCOUNT_DOOR} of accounts` },
      found: [
        ...phone.map(({ name }) => ({ zh: `用手机：${name.zh}`, en: `By phone: ${name.en}` })),
        ...others.map(({ name }) => ({ zh: `不用手机：${name.zh}，效力相同`, en: `Without one: ${name.en}, worth the same` })),
        ...(hasRoute(live, ACCOUNT_DOOR) ? [{ zh: '登录用用户名和密码，不用手机', en: 'Accounts are entered by name and password, without a phone' }] : []),
      ],
    };
  },
};
