import type { SqlCondition } from '../../identity/public';

/** Of `p`, by part of the name, or the beginning of its pinyin or initials. */
export function nameCondition(q = ''): SqlCondition {
  const typed = q.trim();
  if (typed === '') return { sql: '1 = 1', parameters: [] };
  const part = `%${typed.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
  const pinyin = typed.toLowerCase().replaceAll(/[\s']/g, '');
  if (!/^[a-z]+$/.test(pinyin)) return { sql: 'p.name LIKE ?', parameters: [part] };
  return { sql: '(p.name_initials LIKE ? OR p.name_pinyin LIKE ? OR p.name LIKE ?)', parameters: [`${pinyin}%`, `${pinyin}%`, part] };
}
