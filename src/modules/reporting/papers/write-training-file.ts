import type { Readable } from 'node:stream';
import { CERTIFICATE_STATE_TERMS, DECISION_STATE_TERMS, officialWord, OUTCOME_TERMS, DECISION_KIND_TERMS } from '#contracts';
import { Credits, trainingDayAt, type TrainingYear } from '#kernel';
import type { Language } from '../../../platform/http/request-language';
import type { ExplainedYear } from '../person-year/explain-person-year';
import type { PersonDto } from '../person-year/person.dto';
import { categoryLabel, showPersonYear, unitLabel } from '../person-year/show-person-year';
import { paperWords } from './paper-words';
import type { TrainingFile } from './read-training-file';
import { ReportSheet } from './report-sheet';

export interface TrainingFileOnPaper {
  readonly person: Omit<PersonDto, 'mayUnmask'>;
  readonly file: TrainingFile;
  /** The years that could be counted. */
  readonly explained: ReadonlyMap<TrainingYear, ExplainedYear>;
  readonly asOf: Date;
}

/** 学习培训档案 as PDF: postings, classes, certificates, entries year by year with their totals, decisions. */
export function writeTrainingFile(onPaper: TrainingFileOnPaper, language: Language): Readable {
  const { person, file, explained, asOf } = onPaper;
  const report = new ReportSheet({ name: paperWords[language].trainingFile, whose: `${person.name}　${person.unitName}`, language, asOf });
  const { words } = report;
  const say = (written: string): string => officialWord(written, language);
  report.table(words.person, words.personHeads, [[person.name, person.maskedResidentId, person.unitName, say(person.post), say(person.rank), say(person.staffKind), say(person.managedBy)]], { widths: [70, 105, 100, 60, 70, 55] });
  report.table(words.postings, words.postingHeads, person.postings.map(({ from, until, unitName, post, rank }) => [from, until ?? words.present, unitName, say(post), say(rank)]), { widths: [65, 65, 200, 85] });
  report.table(
    words.classesAttended,
    words.attendedHeads,
    file.classes.map(({ title, organiser, startsOn, endsOn, outcome, attended, planned }) => [
      `${startsOn} – ${endsOn}`, title, organiser, attended === null ? '' : `${attended} / ${planned}`, outcome === null ? words.notClosed : OUTCOME_TERMS[outcome][language],
    ]),
    { widths: [125, 165, 100, 65], figures: [3] },
  );
  report.table(words.certificates, words.certificateHeads, file.certificates.map(({ number, classTitle, issuedOn, state }) => [number, classTitle, issuedOn, CERTIFICATE_STATE_TERMS[state][language]]), { widths: [120, 215, 80] });
  for (const { year, entries } of file.years) {
    const counted = explained.get(year);
    const rows = entries.map(({ entryNo, endsOn, title, organiser, kind, quantity, reversesEntryNo }) => [
      String(entryNo), endsOn, reversesEntryNo === null ? title : `${title}（${words.reverses(reversesEntryNo)}）`, categoryLabel(counted?.policy, kind.category)[language], organiser,
      `${Credits.format(quantity)} ${unitLabel(counted?.policy, kind.unit)[language]}`,
    ]);
    report.table(words.entriesOf(year, entries.length), words.entryHeads, rows, { widths: [35, 60, 175, 85, 95], figures: [0, 5] });
    report.sheet.y += 4;
    if (counted === undefined) {
      report.line(words.notCounted);
      continue;
    }
    const shown = showPersonYear(counted, person.id);
    report.line(words.totalOf(Credits.formatFixed(shown.totalHundredths), shown.unit[language], shown.verdict.title[language]), true);
    report.policy(shown.policy);
  }
  report.table(
    words.decisions,
    words.decisionHeads,
    file.decisions.map(({ year, kind, reason, documentNo, decidedBy, decidedAt, state }) => [String(year), DECISION_KIND_TERMS[kind][language], reason, documentNo, decidedBy, trainingDayAt(decidedAt), DECISION_STATE_TERMS[state][language]]),
    { widths: [40, 70, 150, 90, 60, 60] },
  );
  return report.finish();
}
