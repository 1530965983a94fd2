const NUMERALS = '一二三四五六七八九';

/** 作者排序: `1`, `第一作者`, `独著` become a number; other words stay as written; nothing written is `undefined`. */
export function readAuthorOrder(written: string): number | string | undefined {
  const text = written.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return undefined;
  if (/^(独著|独立作者|唯一作者)$/.test(text)) return 1;
  const match = /^第?(\d{1,3}|[一二三四五六七八九])(作者|位)?$/.exec(text);
  const order = match?.[1];
  if (order === undefined) return text;
  const number = NUMERALS.includes(order) ? NUMERALS.indexOf(order) + 1 : Number(order);
  return number > 0 ? number : text;
}
