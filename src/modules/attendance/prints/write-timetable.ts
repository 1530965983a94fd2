import type { Readable } from 'node:stream';
import { weekdayOf } from '../../../platform/documents/day-in-words';
import { columnsOf, printTable } from '../../../platform/documents/print-table';
import { finishClassSheet, openClassSheet, printClassHeading, type PaperOf } from './class-sheet';
import { PAPER_WORDS } from './paper-words';
import { printSigners } from './print-signers';
import type { SessionOnPaper } from './read-class-on-paper';

const WIDTHS = [58, 34, 92, 172, 82];

/** 课程表, as it stands. */
export function writeTimetable(paper: PaperOf, sessions: readonly SessionOnPaper[]): Readable {
  const words = PAPER_WORDS[paper.language];
  const sheet = openClassSheet(paper, words.timetable);
  printClassHeading(sheet, paper, words.timetable);
  if (sessions.length === 0) sheet.paragraph(words.noSessions, { size: 10.5 });
  else {
    const rows = sessions.map(({ day, half, topic, teachers, place }) => ({ cells: [day, weekdayOf(day, paper.language), words.hours[half], topic, teachers, place], leastHeight: 20 }));
    printTable(sheet, columnsOf(sheet, words.timetableHeads, WIDTHS), rows);
  }
  printSigners(sheet, words.signers.timetable, words);
  return finishClassSheet(sheet, paper, words.timetable);
}
