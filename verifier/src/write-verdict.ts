import { faultSentence, fingerprintOf, type LedgerVerdict, type WhatIsExpected } from '#ledger-proof';
import { words, type Language } from './verifier-words';

/** The verdict as people read it: the answer first, then every place, then what it rests on. */
export function writeVerdict(verdict: LedgerVerdict, expected: WhatIsExpected, language: Language): string {
  const said = words[language];
  const { faults, moreFaults, withheld, uncovered, unstated, latest } = verdict;
  const lines = [
    verdict.intact ? said.intact : said.broken(faults.length + moreFaults),
    ...faults.map((fault) => `  - ${faultSentence(fault)[language]}`),
    ...(moreFaults > 0 ? [`  ${said.more(moreFaults)}`] : []),
    said.read(verdict),
    ...(withheld > 0 ? [said.withheld(withheld)] : []),
    ...(uncovered > 0 ? [said.uncovered(uncovered)] : []),
    ...(unstated > 0 ? [said.unstated(unstated)] : []),
    ...(latest === null ? [] : [said.latest(latest.no, latest.digest)]),
    ...(expected.keys === undefined ? [said.keyTaken, ...verdict.keys.map((key) => `  ${key.algorithm} ${key.publicKey} (${fingerprintOf(key)})`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
