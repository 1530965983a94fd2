import type { Readable } from 'node:stream';
import { MARK_STATE_TERMS } from '#contracts';
import { chinaTime } from '../../../platform/documents/china-time';
import { dayInWords, weekdayOf } from '../../../platform/documents/day-in-words';
import { printTable, type Column } from '../../../platform/documents/print-table';
import type { Sheet } from '../../../platform/documents/sheet';
import type { TableRow } from '../../../platform/documents/split-row';
import { finishClassSheet, openClassSheet, printClassHeading, printTitle, type PaperOf } from './class-sheet';
import { PAPER_WORDS } from './paper-words';
import { printSigners } from './print-signers';
import type { SessionOnPaper, TraineeOnPaper } from './read-class-on-paper';
import type { MarkOnPaper, MarksOnPaper } from './read-marks-on-paper';

/** Two people in a row: fifty fit on one page. */
const ABREAST = 2;
const WIDTHS = [27, 58, 100];
const ROOM_TO_SIGN = 20.5;

interface SignInSheetWish {
  /** What was recorded; without it, blank for signing by hand. */
  readonly marks?: MarksOnPaper | undefined;
  /** Waited for after each half-day, so that others may run. */
  readonly eachSession?: (sessions: number) => Promise<void>;
}

/** 签到表: each half-day begins a page of its own. */
export async function writeSignInSheet(paper: PaperOf, sessions: readonly SessionOnPaper[], people: readonly TraineeOnPaper[], { marks, eachSession }: SignInSheetWish = {}): Promise<Readable> {
  const words = PAPER_WORDS[paper.language];
  const sheet = openClassSheet(paper, words.signInSheet);
  if (sessions.length === 0) {
    printClassHeading(sheet, paper, words.signInSheet);
    sheet.paragraph(words.noSessions, { size: 10.5 });
  }
  for (const [index, session] of sessions.entries()) {
    if (index > 0) sheet.breakPage();
    printSession(sheet, paper, { session, people, ...(marks ? { marks: marks.get(session.id) ?? new Map<number, MarkOnPaper>() } : {}) });
    await eachSession?.(index + 1);
  }
  return finishClassSheet(sheet, paper, words.signInSheet);
}

interface HalfDay {
  readonly session: SessionOnPaper;
  readonly people: readonly TraineeOnPaper[];
  readonly marks?: ReadonlyMap<number, MarkOnPaper>;
}

function printSession(sheet: Sheet, paper: PaperOf, { session, people, marks }: HalfDay): void {
  const words = PAPER_WORDS[paper.language];
  const colon = paper.language === 'zh' ? '：' : ': ';
  const when = `${dayInWords(session.day, paper.language)}（${weekdayOf(session.day, paper.language)}）${words.hours[session.half]}`;
  const about = [`${words.topic}${colon}${session.topic}`, ...(session.teachers === '' ? [] : [`${words.teachers}${colon}${session.teachers}`]), ...(session.place === '' ? [] : [`${words.place}${colon}${session.place}`])];
  printTitle(sheet, paper, words.signInSheet, [when, about.join('　　'), marks ? countsOf(people, marks, paper) : words.asked(people.length)]);
  if (people.length === 0) sheet.paragraph(words.noPeople, { size: 10.5 });
  else printTable(sheet, columns(sheet, words.signInHeads), rowsOf(people, (person) => (marks ? markWords(marks.get(person.personId), paper) : '')));
  printSigners(sheet, words.signers.signInSheet, words);
}

function columns(sheet: Sheet, heads: readonly string[]): readonly Column[] {
  const rest = sheet.bodyWidth / ABREAST - WIDTHS.reduce((sum, width) => sum + width, 0);
  const once = heads.map((head, index): Column => ({ head, width: WIDTHS[index] ?? rest, align: index === 0 ? 'right' : 'left' }));
  return Array.from({ length: ABREAST }, () => once).flat();
}

/** Across, so that a list that goes on over the page goes on where it stopped. */
function rowsOf(people: readonly TraineeOnPaper[], markOf: (person: TraineeOnPaper) => string): readonly TableRow[] {
  return Array.from({ length: Math.ceil(people.length / ABREAST) }, (_, row) => {
    const abreast = Array.from({ length: ABREAST }, (_unused, column) => row * ABREAST + column);
    const cells = abreast.flatMap((index) => {
      const person = people[index];
      return person ? [String(index + 1), person.name, person.unitName, markOf(person)] : ['', '', '', ''];
    });
    return { cells, leastHeight: ROOM_TO_SIGN };
  });
}

function markWords(mark: MarkOnPaper | undefined, { language }: PaperOf): string {
  const words = PAPER_WORDS[language];
  if (!mark) return words.unmarked;
  return mark.signedAt === null ? MARK_STATE_TERMS[mark.state][language] : `${MARK_STATE_TERMS[mark.state][language]} ${chinaTime(mark.signedAt).slice(11)}`;
}

function countsOf(people: readonly TraineeOnPaper[], marks: ReadonlyMap<number, MarkOnPaper>, { language }: PaperOf): string {
  const count = (state: MarkOnPaper['state']): number => people.filter(({ personId }) => marks.get(personId)?.state === state).length;
  const late = count('late');
  return PAPER_WORDS[language].counts(people.length, count('present') + late, late, count('absent'), count('on_leave'));
}
