import type { Readable } from 'node:stream';
import { officialWord } from '#contracts';
import { columnsOf, printTable } from '../../../platform/documents/print-table';
import { finishClassSheet, openClassSheet, printClassHeading, type PaperOf } from './class-sheet';
import { PAPER_WORDS } from './paper-words';
import { printSigners } from './print-signers';
import type { TraineeOnPaper } from './read-class-on-paper';

const WIDTHS = [30, 92, 30, 150, 76, 82];

/** 花名册. */
export function writeRoster(paper: PaperOf, people: readonly TraineeOnPaper[]): Readable {
  const words = PAPER_WORDS[paper.language];
  const official = (written: string): string => officialWord(written, paper.language);
  const sheet = openClassSheet(paper, words.roster);
  printClassHeading(sheet, paper, words.roster, [words.people(people.length)]);
  if (people.length === 0) sheet.paragraph(words.noPeople, { size: 10.5 });
  else {
    const rows = people.map(({ name, sex, unitName, post, rank }, index) => ({ cells: [String(index + 1), name, official(sex), unitName, official(post), official(rank), ''], leastHeight: 20 }));
    printTable(sheet, columnsOf(sheet, words.rosterHeads, WIDTHS, [0]), rows);
  }
  printSigners(sheet, words.signers.roster, words);
  return finishClassSheet(sheet, paper, words.roster);
}
