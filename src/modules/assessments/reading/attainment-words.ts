/** As the pages call it. */
const WORDS: Readonly<Record<string, string>> = { met: '已达到', not_met: '未达到', pending: '尚无结论', outside: '不参加考核' };

export function sayAttainment(attainment: string | null): string {
  const said = attainment ?? 'pending';
  return WORDS[said] ?? said;
}
