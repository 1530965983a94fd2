import type { Readable } from 'node:stream';
import { BASE_STATE_TERMS, CLASS_STATE_TERMS, officialWord, WAITING_AGE_TERMS } from '#contracts';
import { Credits } from '#kernel';
import type { Language } from '../../../platform/http/request-language';
import { printSignatures } from '../credit-register/print-signatures';
import type { OverviewDto } from '../overview/overview.dto';
import type { TrainingOverviewDto } from '../overview/training.dto';
import { paperWords } from './paper-words';
import { ReportSheet } from './report-sheet';

const GROUP = { widths: [255, 90, 90], figures: [1, 2, 3] } as const;
const COUNTS = { widths: [85, 85, 85, 85, 85], figures: [0, 1, 2, 3, 4, 5] } as const;

/** 单位汇总表: where the people of a unit stand, to be signed. */
export function writeUnitSummary(overview: OverviewDto, language: Language): Readable {
  const report = open(overview, language, paperWords[language].unitSummary);
  printStanding(report, overview, language);
  printSignatures(report.sheet, report.words);
  return report.finish();
}

/** 年度报告: the same, with what was done in classes, bases, call-ups and claims. */
export function writeAnnualReport(overview: OverviewDto, training: TrainingOverviewDto, language: Language): Readable {
  const report = open(overview, language, paperWords[language].annualReport);
  const { words } = report;
  report.line(words.met(overview.denominator.people, overview.met, share(overview.met, overview.denominator.people)));
  printStanding(report, overview, language);
  report.table(words.callUps, words.callUpHeads, training.callUps.byUnit.map(({ name, people, called }) => [name, String(people), String(called), share(called, people)]), GROUP);
  report.table(words.classes, words.classHeads, training.classes.map(({ state, classes, seats, taken }) => [CLASS_STATE_TERMS[state][language], String(classes), String(seats), String(taken)]), GROUP);
  if (training.bases) report.table(words.bases, words.baseHeads, training.bases.map(({ state, bases, used }) => [BASE_STATE_TERMS[state][language], String(bases), String(used)]), { widths: [255, 90], figures: [1, 2] });
  if (training.claims) report.table(words.claims, words.claimHeads, training.claims.byAge.map(({ age, first, upper }) => [WAITING_AGE_TERMS[age][language], String(first), String(upper)]), { widths: [255, 90], figures: [1, 2] });
  report.sheet.y += 6;
  report.line(training.statement[language]);
  printSignatures(report.sheet, words);
  return report.finish();
}

function open(overview: OverviewDto, language: Language, name: string): ReportSheet {
  const whose = `${overview.unit.name}　${paperWords[language].year(overview.year)}`;
  const report = new ReportSheet({ name, whose, language, asOf: new Date(overview.asOf) });
  report.policy(overview.policy);
  report.line(`${report.words.denominator}${overview.denominator.statement[language]}`);
  return report;
}

function printStanding(report: ReportSheet, overview: OverviewDto, language: Language): void {
  const { words } = report;
  const { denominator, met, notMet, pending, flagged } = overview;
  report.table(words.figures, words.figureHeads, [[denominator.people, met, notMet, pending, flagged, denominator.excluded].map(String)], COUNTS);
  const groups = (title: string, head: string, rows: readonly Group[]): void => report.table(title, words.groupHeads(head), rows.map(rowOf), GROUP);
  report.table(words.byRequirement, words.requirementHeads, overview.byRequirement.map((row) => rowOf({ ...row, name: row.title[language] })), GROUP);
  groups(words.byUnit, words.unit, overview.byUnit);
  groups(words.byRank, words.rank, overview.byRank.map((row) => ({ ...row, name: row.label[language] })));
  groups(words.byPost, words.post, overview.byPost.map((row) => ({ ...row, name: row.post === '' ? words.noPost : officialWord(row.post, language) })));
  groups(words.byStaffKind, words.staffKind, overview.byStaffKind.map((row) => ({ ...row, name: row.staffKind === '' ? words.notGiven : officialWord(row.staffKind, language) })));
  for (const { unit, amount, categories } of overview.byCategory) {
    report.table(words.byCategory(unit[language]), words.categoryHeads(unit[language]), categories.map((row) => [row.title[language], String(row.people), Credits.formatFixed(row.amount), share(row.amount, amount)]), GROUP);
  }
}

interface Group {
  readonly name: string;
  readonly people: number;
  readonly met: number;
}

function rowOf({ name, people, met }: Group): string[] {
  return [name, String(people), String(met), share(met, people)];
}

/** Never 100 % while somebody is left, never 0 % while somebody is there. */
function share(part: number, total: number): string {
  if (total === 0) return '—';
  const percent = Math.round((part / total) * 100);
  return `${part < total ? Math.min(99, Math.max(part > 0 ? 1 : 0, percent)) : percent}%`;
}
