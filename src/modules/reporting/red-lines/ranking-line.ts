import { findTraces } from './find-traces';
import type { RedLine } from './red-line';
import { lookForWords } from './trace-lines';

const WORDS = ['ranking', 'leaderboard', 'league', 'scoreboard', 'medal', 'badge', 'bonus point', 'point list', 'top list'];
/** Sorting people by any of these is a ranking under another name. */
const AMOUNTS = ['credit', 'total', 'amount', 'hundredth', 'score', 'point', 'hour'];

export const noRanking: RedLine = {
  id: 'no_ranking',
  title: { zh: '没有积分排名', en: 'No points ranking' },
  rule: { zh: '不得搞积分排名，人员之间不排先后。', en: 'No ranking by points; nobody stands before a colleague.' },
  look(live) {
    const { looked, found } = lookForWords(live, WORDS);
    const sorts = findTraces(live.peopleSorts, AMOUNTS).map((sort) => ({ zh: `人员名单可按数量排序：${sort}`, en: `Lists of people can be sorted by an amount: ${sort}` }));
    const all = [...found, ...sorts];
    return {
      standing: all.length === 0 ? 'absent' : 'present',
      looked: { zh: `${looked.zh}；人员名单可用的排序：${live.peopleSorts.join('、')}`, en: `${looked.en}; lists of people can be sorted by: ${live.peopleSorts.join(', ')}` },
      found: all,
    };
  },
};
