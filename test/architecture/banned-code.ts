import ts from 'typescript';
import type { Finding, Rule } from './finding';
import { isFixedSleep } from './fixed-sleep';
import { isClock, isDoor, isLibraryOrServer, isTest, isTestOrBench } from './kinds-of-file';
import { lineOf, type SourceFile } from './source-file';

interface Ban {
  readonly says: string;
  readonly why: string;
  readonly instead: string;
  readonly excepting: (path: string) => boolean;
  readonly matches: (node: ts.Node) => boolean;
}

const nowhere = (): boolean => false;

const BANS: readonly Ban[] = [
  {
    says: 'the time of day is read only through Clock',
    why: 'a test could not make it stand still, and two replicas would not agree',
    instead: 'take a Clock and call now()',
    excepting: (path) => isClock(path) || isTestOrBench(path),
    matches: (node) => isNewDateOfNow(node) || isCallOf(node, 'Date', 'now') || (ts.isCallExpression(node) && isNamed(node.expression, 'Date')),
  },
  {
    says: 'nothing is left to Math.random',
    why: 'what it decides cannot be replayed, and it is not safe for secrets',
    instead: 'take what varies as an argument; for identifiers and secrets use node:crypto',
    excepting: (path) => isClock(path) || isTestOrBench(path),
    matches: (node) => isCallOf(node, 'Math', 'random'),
  },
  {
    says: 'nothing is printed past the logger',
    why: 'a line without a level and fields is lost to whoever runs the city',
    instead: 'use the Logger; a command writes its answer to process.stdout',
    excepting: (path) => !isLibraryOrServer(path) || isTest(path),
    matches: (node) => ts.isPropertyAccessExpression(node) && isNamed(node.expression, 'console'),
  },
  {
    says: 'nobody sleeps for a fixed time',
    why: 'it is too long on a good day and too short on a bad one',
    instead: 'wait for the thing itself: look again in a loop with a limit, or give the pause a signal that ends it',
    excepting: nowhere,
    matches: isFixedSleep,
  },
  {
    says: 'the environment is read at the door: main.ts, worker.ts, cli.ts and the launcher',
    why: 'a setting read deep inside is found by nobody and cannot be given by a test',
    instead: 'read it in src/platform/configuration and hand it in',
    excepting: (path) => isDoor(path) || isTestOrBench(path),
    matches: (node) => ts.isPropertyAccessExpression(node) && node.name.text === 'env' && isNamed(node.expression, 'process'),
  },
  {
    says: 'nothing is of type any',
    why: 'it switches the compiler off for everything it touches',
    instead: 'say what it is, or unknown and then find out',
    excepting: nowhere,
    matches: (node) => node.kind === ts.SyntaxKind.AnyKeyword,
  },
  {
    says: 'tables are made by migrations, relations are loaded by name: neither synchronize nor eager',
    why: 'synchronize drops columns with what is in them; eager reads what nobody asked for',
    instead: 'write a migration; read by id what this use case needs',
    excepting: nowhere,
    matches: (node) => ts.isPropertyAssignment(node) && /^(synchronize|eager)$/.test(node.name.getText()) && node.initializer.kind === ts.SyntaxKind.TrueKeyword,
  },
  {
    says: 'entries are added, never edited: no UPDATE or DELETE on the ledger or the audit trail',
    why: 'the chain breaks at that entry, and the database refuses the application anyway',
    instead: 'post an entry that reverses or corrects it',
    excepting: isTest,
    matches: (node) => isRawChange(node) || isBuiltChange(node),
  },
];

export const codeRules: readonly Rule[] = BANS.map((ban) => ({ says: ban.says, find: (file) => findBanned(file, ban) }));

function findBanned(file: SourceFile, ban: Ban): readonly Finding[] {
  if (ban.excepting(file.path)) return [];
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    if (ban.matches(node)) findings.push({ path: file.path, line: lineOf(file, node), what: firstLineOf(node), why: ban.why, instead: ban.instead });
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return findings;
}

function firstLineOf(node: ts.Node): string {
  const whole = node.kind === ts.SyntaxKind.AnyKeyword ? node.parent : node;
  const [line = ''] = whole.getText().split('\n');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isCallOf(node: ts.Node, object: string, method: string): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return isNamed(node.expression.expression, object) && node.expression.name.text === method;
}

function isNewDateOfNow(node: ts.Node): boolean {
  return ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments?.length ?? 0) === 0;
}

const CHANGE_OF_APPEND_ONLY = /\b(UPDATE|DELETE\s+FROM|REPLACE\s+INTO|TRUNCATE(\s+TABLE)?)\s+[`"]?(credit_entry|audit_entry|ledger_checkpoint(_leaf)?|transcript)\b/i;

function isRawChange(node: ts.Node): boolean {
  return (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && CHANGE_OF_APPEND_ONLY.test(node.getText());
}

function isBuiltChange(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [entity] = node.arguments;
  return /^(update|delete|upsert|softDelete|clear)$/.test(node.expression.name.text) && entity !== undefined && /^(CreditEntry|AuditEntry)$/.test(entity.getText());
}
