import type { Finding, Rule } from './finding';
import type { SourceFile } from './source-file';

interface WordBan {
  readonly says: string;
  readonly words: RegExp;
  readonly why: string;
  readonly instead: string;
}

const BANS: readonly WordBan[] = [
  {
    says: 'no checker is told to look away',
    words: /(?:@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint)-disable|istanbul ignore)/g,
    why: 'the next fault on that line is hidden too',
    instead: 'mend what it complains of, or change the rule for everybody and say why',
  },
  {
    says: 'nothing is left for later in a comment',
    words: /\/[/*].*\b(?:TODO|FIXME|XXX|HACK)\b/g,
    why: 'nobody reads it again',
    instead: 'do it now or file an issue',
  },
  {
    says: 'no test is skipped, none runs alone',
    words: /\b(?:test|it|describe)\.(?:skip|only|todo)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/g,
    why: 'a skipped test passes for ever',
    instead: 'mend it or delete it',
  },
];

export const wordRules: readonly Rule[] = BANS.map((ban) => ({ says: ban.says, find: (file) => findWords(file, ban) }));

function findWords(file: SourceFile, { words, why, instead }: WordBan): readonly Finding[] {
  return [...file.text.matchAll(words)].map((match) => {
    const line = file.tree.getLineAndCharacterOfPosition(match.index).line + 1;
    return { path: file.path, line, what: match[0].trim(), why, instead };
  });
}
