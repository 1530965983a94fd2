import type { Readable } from 'node:stream';
import { A4_LANDSCAPE, type Sheet } from '../../../platform/documents/sheet';
import { finishClassSheet, openClassSheet, printClassHeading, type PaperOf } from './class-sheet';
import { PAPER_WORDS } from './paper-words';
import type { TraineeOnPaper } from './read-class-on-paper';

const SEAT = { height: 46, gap: 5, padding: 3 } as const;
const AISLE = 18;
const PODIUM = { width: 180, height: 24 } as const;
const NAME_SIZES = [12, 10, 8, 6.5] as const;

/** 座次表: rows of seats seen from the lectern's side of the room, an aisle in the middle, in the order of the roster. */
export function writeSeating(paper: PaperOf, people: readonly TraineeOnPaper[], columns: number): Readable {
  const words = PAPER_WORDS[paper.language];
  const sheet = openClassSheet(paper, words.seating, A4_LANDSCAPE);
  printClassHeading(sheet, paper, words.seating, [words.people(people.length)]);
  if (people.length === 0) sheet.paragraph(words.noPeople, { size: 10.5 });
  else printSeats(sheet, people, columns, words.podium);
  return finishClassSheet(sheet, paper, words.seating);
}

function printSeats(sheet: Sheet, people: readonly TraineeOnPaper[], columns: number, podium: string): void {
  printPodium(sheet, podium);
  const width = (sheet.bodyWidth - AISLE - (columns - 1) * SEAT.gap) / columns;
  for (let start = 0; start < people.length; start += columns) {
    if (sheet.breakUnlessFits(SEAT.height)) printPodium(sheet, podium);
    for (const [column, person] of people.slice(start, start + columns).entries()) {
      const left = sheet.paper.left + column * (width + SEAT.gap) + (column * 2 >= columns ? AISLE : 0);
      printSeat(sheet, person, start + column + 1, { left, width });
    }
    sheet.y += SEAT.height + SEAT.gap;
  }
}

function printPodium(sheet: Sheet, podium: string): void {
  const left = sheet.paper.left + (sheet.bodyWidth - PODIUM.width) / 2;
  sheet.box(left, sheet.y, PODIUM.width, PODIUM.height);
  sheet.write(podium, { left, top: sheet.y + 5, width: PODIUM.width }, { size: 10.5, bold: true, align: 'center' });
  sheet.y += PODIUM.height + 12;
}

/** A long name is written smaller rather than cut. */
function printSeat(sheet: Sheet, { name, unitName }: TraineeOnPaper, seatNo: number, { left, width }: { readonly left: number; readonly width: number }): void {
  const inner = width - 2 * SEAT.padding;
  const roomForName = 18;
  const size = NAME_SIZES.find((candidate) => sheet.heightOf(name, inner, { size: candidate, bold: true }) <= roomForName) ?? 5;
  const place = (top: number) => ({ left: left + SEAT.padding, top: sheet.y + top, width: inner });
  sheet.box(left, sheet.y, width, SEAT.height);
  sheet.writeLine(String(seatNo), place(2), { size: 6.5 });
  sheet.write(name, place(10), { size, bold: true, align: 'center' });
  sheet.writeLine(unitName, place(SEAT.height - 13), { size: 7, align: 'center' });
}
