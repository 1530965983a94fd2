import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** The file of ours it leads to, from the project's root; absent for packages and for files that are not there. */
  readonly target?: string;
}

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const ROOT = join(__dirname, '..', '..');
const CODE = /\.tsx?$/;
const PUBLIC_LIBRARIES = /^#(kernel|contracts|credit-rules)$/;

/** Every file below the folders, read once. */
export function listPaths(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(...join(entry.parentPath, entry.name).slice(ROOT.length + 1).split(/[\\/]/))),
  );
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function readSourceFiles(paths: readonly string[]): readonly SourceFile[] {
  const known = new Set(paths);
  return paths.filter((path) => CODE.test(path)).map((path) => parseSourceFile(path, readText(path), known));
}

/** `known` holds the paths that relative imports may lead to. */
export function parseSourceFile(path: string, text: string, known: ReadonlySet<string> = new Set()): SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind);
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: tree.getLineAndCharacterOfPosition(pos).line + 1,
    target: resolve(path, fileName, known),
  }));
  return { path, text, tree, imports };
}

export function lineOf(file: SourceFile, node: ts.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
}

/** Where a relative path leads, whether or not the file is there: rules judge the direction, the compiler the rest. */
export function pathOf(from: string, specifier: string): string {
  return posix.join(dirname(from), specifier);
}

function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const library = PUBLIC_LIBRARIES.exec(specifier)?.[1];
  const bare = library ? `libs/${library}/public` : specifier.startsWith('.') ? pathOf(from, specifier) : undefined;
  if (!bare) return undefined;
  return [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((candidate) => known.has(candidate));
}
