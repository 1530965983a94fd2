import type { SqlCondition } from '../../platform/sessions/scope-condition';

/** Of `p`, by part of the name, or the beginning of its pinyin or initials. Those are ASCII columns: asked for anything else they refuse the statement. */
export function nameCondition(q = ''): SqlCondition {
  const typed = q.trim();
  if (typed === '') return { sql: '1 = 1', parameters: [] };
  const part = `%${typed.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
  const pinyin = typed.toLowerCase().replaceAll(/[\s']/g, '');
  if (!/^[a-z]+$/.test(pinyin)) return { sql: 'p.name LIKE ?', parameters: [part] };
  return { sql: '(p.name_initials LIKE ? OR p.name_pinyin LIKE ? OR p.name LIKE ?)', parameters: [`${pinyin}%`, `${pinyin}%`, part] };
}
