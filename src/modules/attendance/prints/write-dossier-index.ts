import type { Readable } from 'node:stream';
import { DOSSIER_ITEM_TERMS, OUTCOME_TERMS } from '#contracts';
import { columnsOf, printTable } from '../../../platform/documents/print-table';
import type { ClassDocumentDto } from '../closure/closure.dto';
import type { DossierLine } from '../dossier/dossier-items';
import { finishClassSheet, openClassSheet, printClassHeading, type PaperOf } from './class-sheet';
import { DOSSIER_WORDS } from './dossier-words';
import { PAPER_WORDS } from './paper-words';
import { printSigners } from './print-signers';
import type { DossierOnPaper } from './read-dossier-on-paper';

const WIDTHS = [30, 112, 58, 190, 36];

/** 案卷目录: what is in the file of a class, in which form, and what is still missing; room to number the pages by hand. */
export function writeDossierIndex(paper: PaperOf, dossier: DossierOnPaper): Readable {
  const words = PAPER_WORDS[paper.language];
  const own = DOSSIER_WORDS[paper.language];
  const sheet = openClassSheet(paper, words.dossierIndex);
  printClassHeading(sheet, paper, words.dossierIndex);
  const rows = [[own.roster, own.sources.records, own.people(dossier.trainees)], ...dossier.items.map((line) => rowOf(line, dossier.documents, paper)), ...otherPapers(dossier, paper), ...closing(dossier, paper)];
  printTable(sheet, columnsOf(sheet, own.heads, WIDTHS, [0]), rows.map((cells, index) => ({ cells: [String(index + 1), ...cells, '', ''], leastHeight: 22 })));
  printSigners(sheet, own.signers, words);
  return finishClassSheet(sheet, paper, words.dossierIndex);
}

/** Counts first, then the files, then why there is none. */
function rowOf({ item, source, facts }: DossierLine, documents: readonly ClassDocumentDto[], { language }: PaperOf): string[] {
  const words = DOSSIER_WORDS[language];
  const papers = documents.filter(({ kind }) => kind === item).map(wordsOf);
  const content = [words.facts[item](facts), ...papers].filter((part) => part !== '');
  return [DOSSIER_ITEM_TERMS[item][language], source === null ? words.missing : words.sources[source], content.join('；')];
}

function otherPapers({ documents }: DossierOnPaper, { language }: PaperOf): string[][] {
  const words = DOSSIER_WORDS[language];
  return documents.filter(({ kind }) => kind === 'other').map((document) => [DOSSIER_ITEM_TERMS.other[language], words.sources[document.fileName === null ? 'reason' : 'document'], wordsOf(document)]);
}

function closing({ closure, certificates }: DossierOnPaper, { language }: PaperOf): string[][] {
  const words = DOSSIER_WORDS[language];
  if (!closure) return [[words.outcomes, words.missing, words.notClosed]];
  const outcomes = closure.outcomes.map(({ outcome, people }) => `${OUTCOME_TERMS[outcome][language]} ${words.people(people)}`);
  return [[words.outcomes, words.sources.records, outcomes.join('；')], [words.certificates, certificates === 0 ? words.missing : words.sources.records, words.people(certificates)]];
}

function wordsOf({ fileName, reason }: ClassDocumentDto): string {
  return fileName ?? reason ?? '';
}
