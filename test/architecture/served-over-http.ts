import ts from 'typescript';
import type { Finding } from './finding';
import { lineOf, type SourceFile } from './source-file';

const SERVES = /(\.controller|\.dto|\.validator|\/http)$/;
const MAY_LOAD_IT = /(\.controller|\.dto|\.validator|\/http|^src\/create-api|\.spec)\.ts$/;

/** Controllers and the shapes of requests are loaded by what serves HTTP: whoever else loads one brings them all into every worker. Types cost nothing. */
export function findLoadedByWorkers({ path, tree, ...file }: SourceFile): readonly Finding[] {
  if (!path.startsWith('src/') || MAY_LOAD_IT.test(path)) return [];
  return tree.statements.filter(loads).map((statement) => ({
    path,
    line: lineOf({ path, tree, ...file }, statement),
    what: `loads ${(statement.moduleSpecifier as ts.StringLiteral).text}`,
    why: 'a worker would load it too, with all that describes and checks requests, and hold it in memory (docs/adr/0021)',
    instead: 'list a controller in http.ts; of a shape import the type only, or move the constant into a file of its own',
  }));
}

function loads(statement: ts.Statement): statement is ts.ImportDeclaration | (ts.ExportDeclaration & { readonly moduleSpecifier: ts.Expression }) {
  if (ts.isImportDeclaration(statement)) return leadsToHttp(statement.moduleSpecifier) && !isTypeOnly(statement.importClause?.isTypeOnly, statement.importClause?.namedBindings);
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined && leadsToHttp(statement.moduleSpecifier) && !isTypeOnly(statement.isTypeOnly, statement.exportClause);
}

function leadsToHttp(specifier: ts.Expression): boolean {
  return ts.isStringLiteral(specifier) && specifier.text.startsWith('.') && SERVES.test(specifier.text);
}

function isTypeOnly(whole: boolean | undefined, names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (whole === true) return true;
  return names !== undefined && (ts.isNamedImports(names) || ts.isNamedExports(names)) && names.elements.every((name) => name.isTypeOnly);
}
