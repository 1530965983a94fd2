import { codeRules } from './banned-code';
import { wordRules } from './banned-words';
import { findUndeclared, type Declared } from './declared-packages';
import { findBadNames, findTooLong } from './file-shape';
import { assertNone } from './finding';
import { findCycles } from './import-cycles';
import { findWrongWays } from './import-direction';
import { findMisshapenModules } from './module-shape';
import { findLoadedByWorkers } from './served-over-http';
import { findTermsSaidAgain } from './terms-once';
import { findTwinSchemas } from './twin-schemas';
import { listPaths, readSourceFiles, readText } from './source-file';
import { findUnreadExports } from './unread-exports';
import { findUnreadWords } from './unread-words';

const PRODUCT = ['src', 'libs', 'migrations', 'bench', 'verifier/src', 'web/src'];

/** The types that are generated from the contract. */
const CONTRACT = 'web/src/api/schema.d.ts';

/** Where the names stand that the server sends: its contract, the language of policies, and what the program signs with. */
const SENT = [CONTRACT, 'docs/policy.schema.json', ...listPaths(['src/commands'])];

const paths = listPaths(PRODUCT);
const files = readSourceFiles(paths);
/** These rules name what they ban, so they are not read by themselves. */
const tests = readSourceFiles(listPaths(['test']).filter((path) => !path.startsWith('test/architecture/')));

describe('house rules', () => {
  test('there is a house to look at', () => {
    for (const folder of PRODUCT) expect(files.filter(({ path }) => path.startsWith(`${folder}/`))).not.toHaveLength(0);
  });

  test('imports point one way', () => assertNone(files.flatMap(findWrongWays)));

  test('what serves HTTP is loaded by nothing else', () => assertNone(files.flatMap(findLoadedByWorkers)));

  test('no files import one another in a circle', () => assertNone(findCycles(files)));

  test('every package that is imported is depended on by name', () => {
    const declared = JSON.parse(readText('package.json')) as Declared;
    assertNone(files.flatMap((file) => findUndeclared(file, declared)));
  });

  test('every module has a door: README.md, public.ts, and its Nest module or what it serves', () => assertNone(findMisshapenModules(paths, readText)));

  test('no two schemas of the contract share a name', () => assertNone(findTwinSchemas(files)));

  test('every export is read by somebody', () => assertNone(findUnreadExports(files.filter(({ path }) => path !== CONTRACT), tests)));

  test('what a code is called stands once, for pages, workbooks and papers', () => assertNone(findTermsSaidAgain(files.filter(({ path }) => path !== CONTRACT && !path.endsWith('.spec.ts')))));

  test('every word is said by some page', () => assertNone(findUnreadWords(files.filter(({ path }) => path.startsWith('web/src/') && path !== CONTRACT), SENT.map(readText))));

  test('a file is short enough to be read', () => assertNone([...files, ...tests].flatMap(({ path, text }) => findTooLong(path, text))));

  test('a file name says in kebab-case what the file does', () => assertNone([...paths, ...tests.map(({ path }) => path)].flatMap(findBadNames)));

  test.each([...codeRules, ...wordRules])('$says', ({ find }) => assertNone([...files, ...tests].flatMap(find)));
});
