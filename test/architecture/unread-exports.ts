import ts from 'typescript';
import type { Finding } from './finding';
import { lineOf, type SourceFile } from './source-file';

/** What stands in the tree is read by somebody: a declaration that no other line of the product or its tests names is dead. */
export function findUnreadExports(files: readonly SourceFile[], readers: readonly SourceFile[]): Finding[] {
  const uses = countNames([...files, ...readers]);
  return files.flatMap((file) =>
    exportedNames(file)
      .filter(({ text }) => uses.get(text) === 1)
      .map((name) => ({
        path: file.path,
        line: lineOf(file, name),
        what: `exports ${name.text}, which nothing reads`,
        why: 'the next engineer takes every declaration for one that is needed',
        instead: 'delete it, or read it where it was meant',
      })),
  );
}

function exportedNames({ tree }: SourceFile): ts.Identifier[] {
  return tree.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name).filter(ts.isIdentifier);
    const { name } = statement as ts.Statement & { readonly name?: ts.Node };
    return name && ts.isIdentifier(name) ? [name] : [];
  });
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function countNames(files: readonly SourceFile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of files) for (const [name] of text.matchAll(/[A-Za-z_$][\w$]*/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
