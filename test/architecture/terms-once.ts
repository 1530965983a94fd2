import ts from 'typescript';
import type { Finding } from './finding';
import { lineOf, type SourceFile } from './source-file';

const FOLDER = 'libs/contracts/terms/';
/** A pair of codes may well mean something else in another file; of three it would be a strange chance. */
const LEAST_CODES = 3;

/** What a code is called stands once, in libs/contracts/terms: no other file names all codes of one kind anew. Sentences about them are another thing. */
export function findTermsSaidAgain(files: readonly SourceFile[]): Finding[] {
  const kinds = files.filter(({ path }) => path.startsWith(FOLDER)).flatMap(termsIn);
  return files.filter(({ path }) => !path.startsWith(FOLDER)).flatMap((file) =>
    objectsIn(file.tree).flatMap((object) => {
      const named = namesIn(object);
      const again = kinds.find(({ codes }) => codes.every((code) => named.has(code)) && !codes.some((code) => /[，。：]/.test(named.get(code) ?? '')));
      return again === undefined ? [] : [{
        path: file.path,
        line: lineOf(file, object),
        what: `says ${again.name} anew`,
        why: 'a workbook, a paper and a page would come to say different words for one state',
        instead: `read ${again.name} from '#contracts' (in the pages through termsOf)`,
      }];
    }),
  );
}

interface KindOfTerms {
  readonly name: string;
  readonly codes: readonly string[];
}

function termsIn({ tree }: SourceFile): KindOfTerms[] {
  return tree.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, initializer }) => {
      const [object] = initializer === undefined ? [] : objectsIn(initializer);
      const codes = object === undefined ? [] : [...namesIn(object).keys()];
      return codes.length < LEAST_CODES ? [] : [{ name: name.getText(), codes }];
    }),
  );
}

function objectsIn(node: ts.Node): ts.ObjectLiteralExpression[] {
  const within: ts.ObjectLiteralExpression[] = [];
  ts.forEachChild(node, (child) => void within.push(...objectsIn(child)));
  return ts.isObjectLiteralExpression(node) ? [node, ...within] : within;
}

/** The Chinese that an object gives each of its keys, alone or beside its English. */
function namesIn(object: ts.ObjectLiteralExpression): Map<string, string> {
  const names = new Map<string, string>();
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const chinese = chineseOf(property.initializer);
    if (chinese !== undefined) names.set(ts.isStringLiteralLike(property.name) ? property.name.text : property.name.getText(), chinese);
  }
  return names;
}

function chineseOf(value: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(value)) return /\p{Script=Han}/u.test(value.text) ? value.text : undefined;
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  const zh = value.properties.find((property) => property.name?.getText() === 'zh');
  return zh && ts.isPropertyAssignment(zh) ? chineseOf(zh.initializer) : undefined;
}
