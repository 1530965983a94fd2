import { codeRules } from './banned-code';
import { wordRules } from './banned-words';
import { findUndeclared } from './declared-packages';
import { findBadNames, findTooLong, MOST_LINES } from './file-shape';
import { assertNone } from './finding';
import { findCycles } from './import-cycles';
import { findWrongWays } from './import-direction';
import { findMisshapenModules } from './module-shape';
import { findLoadedByWorkers } from './served-over-http';
import { parseSourceFile } from './source-file';
import { findTermsSaidAgain } from './terms-once';
import { findTwinSchemas } from './twin-schemas';
import { findUnreadExports } from './unread-exports';
import { findUnreadWords } from './unread-words';

const anywhere = 'src/modules/classes/take-seat.ts';
const findInCode = (path: string, text: string): readonly string[] =>
  [...codeRules, ...wordRules].filter(({ find }) => find(parseSourceFile(path, text)).length > 0).map(({ says }) => says.split(':')[0] ?? '');

describe('what the house rules find', () => {
  test.each([
    ['src/modules/classes/take-seat.ts', '../catalog/course', 'reaches into src/modules/catalog/course'],
    ['src/modules/classes/take-seat.ts', '../notices/public', 'imports notices'],
    ['src/modules/classes/take-seat.ts', '../../jobs', 'imports src/jobs'],
    ['src/modules/classes/take-seat.ts', '../../../libs/kernel/credits', 'reaches into libs/kernel/credits'],
    ['src/commands/migrate.ts', '../modules/classes/seat', 'reaches into src/modules/classes/seat'],
    ['src/platform/queue/job-runner.ts', '../../modules/classes/public', 'imports src/modules/classes/public'],
    ['src/platform/queue/job-runner.ts', '#credit-rules', 'imports #credit-rules'],
    ['libs/kernel/credits.ts', '../contracts/public', 'imports libs/contracts/public'],
    ['libs/kernel/credits.ts', '#contracts', 'imports #contracts'],
    ['libs/kernel/credits.ts', 'node:fs', 'imports node:fs'],
    ['libs/credit-rules/facts.ts', 'typeorm', 'imports typeorm'],
    ['migrations/0040-classes.ts', '../src/schema', 'imports src/schema'],
    ['migrations/0040-classes.ts', '#kernel', 'imports #kernel'],
    ['web/src/main.tsx', '../../src/schema', 'imports src/schema'],
    ['web/src/main.tsx', '@nestjs/common', 'imports @nestjs/common'],
  ])('%s may not import %s', (path, specifier, what) => {
    const findings = findWrongWays(parseSourceFile(path, `\nimport { x } from '${specifier}';`));
    expect(findings).toEqual([expect.objectContaining({ path, line: 2, what })]);
  });

  test.each([
    ['src/modules/classes/take-seat.ts', '../catalog/public'],
    ['src/modules/classes/seats/take-seat.ts', '../../catalog/public'],
    ['src/modules/classes/take-seat.ts', '../../platform/database/database'],
    ['src/modules/classes/take-seat.ts', '#credit-rules'],
    ['src/modules/classes/take-seat.ts', 'typeorm'],
    ['src/commands/migrate.ts', '../modules/notices/public'],
    ['src/schema.ts', '../migrations/migrations'],
    ['libs/credit-rules/facts.ts', '#kernel'],
    ['libs/kernel/credits.spec.ts', 'fast-check'],
    ['migrations/migrations.ts', './0001-outbox'],
    ['migrations/0001-outbox.ts', 'typeorm'],
    ['bench/totals.ts', '../src/modules/assessments/counting/count-people'],
    ['web/src/main.tsx', 'react-dom/client'],
  ])('%s may import %s', (path, specifier) => {
    expect(findWrongWays(parseSourceFile(path, `import { x } from '${specifier}';`))).toEqual([]);
  });

  test.each([
    ["import { PeopleQueryDto } from './people.dto';", 1],
    ["import { type PersonRowDto, SORTS } from './people.dto';", 1],
    ["export { ClassIdDto } from '../classes/http';", 1],
    ["import type { PersonRowDto } from './people.dto';", 0],
    ["import { type PersonRowDto } from './people.dto';", 0],
  ])('a use case that says %s is told %d times that workers would load it', (text, times) => {
    expect(findLoadedByWorkers(parseSourceFile('src/modules/reporting/people/list-people.ts', text))).toHaveLength(times);
    expect(findLoadedByWorkers(parseSourceFile('src/modules/reporting/people/people.controller.ts', text))).toEqual([]);
  });

  test('a circle of imports, types included, is told once as the shortest way round', () => {
    const known = new Set(['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/d.ts']);
    const files = [
      parseSourceFile('src/d.ts', "import { a } from './a';", known),
      parseSourceFile('src/a.ts', "import { b } from './b'; import { c } from './c';", known),
      parseSourceFile('src/b.ts', "import { c } from './c';", known),
      parseSourceFile('src/c.ts', "import type { A } from './a';", known),
    ];
    expect(findCycles(files).map(({ what }) => what)).toEqual([
      'is in an import cycle: src/a.ts → src/c.ts → src/a.ts',
      'is in an import cycle: src/b.ts → src/c.ts → src/a.ts → src/b.ts',
    ]);
  });

  test.each([
    ['new Date()', 'the time of day is read only through Clock'],
    ['Date.now()', 'the time of day is read only through Clock'],
    ['Math.random()', 'nothing is left to Math.random'],
    ["console.log('x')", 'nothing is printed past the logger'],
    ['new Promise((resolve) => setTimeout(resolve, 500))', 'nobody sleeps for a fixed time'],
    ["import { setTimeout as nap } from 'node:timers/promises'; async () => nap(500);", 'nobody sleeps for a fixed time'],
    ['process.env.PORT', 'the environment is read at the door'],
    ["process.env['PORT']", 'the environment is read at the door'],
    ['let x: any;', 'nothing is of type any'],
    ['const options = { synchronize: true };', 'tables are made by migrations, relations are loaded by name'],
    ["query('UPDATE credit_entry SET quantity = 0')", 'entries are added, never edited'],
    ["query(`delete from audit_entry where id = ${id}`)", 'entries are added, never edited'],
    ['manager.delete(CreditEntry, { id })', 'entries are added, never edited'],
    [`// ${'@ts'}-ignore`, 'no checker is told to look away'],
    [`// ${'TO'}DO later`, 'nothing is left for later in a comment'],
    [`test.${'skip'}('x', () => {})`, 'no test is skipped, none runs alone'],
  ])('%s', (text, says) => {
    expect(findInCode(anywhere, text)).toEqual([says]);
  });

  test.each([
    ['an instant that is given', anywhere, 'new Date(iso)'],
    ['the clock itself', 'libs/kernel/clock.ts', 'new Date()'],
    ['the door', 'src/main.ts', 'process.env'],
    ['looking again in a loop', anywhere, 'async () => { while (!done()) await new Promise((resolve) => setTimeout(resolve, 20)); }'],
    ['a pause that can be ended', anywhere, "import { setTimeout as nap } from 'node:timers/promises'; async () => nap(5, 0, { signal });"],
    ['a test that breaks the chain to see it found', 'test/integration/audit.spec.ts', "query('UPDATE audit_entry SET actor = 1')"],
    ['another table of a like name', anywhere, "query('UPDATE credit_entry_head SET x = 1')"],
    ['the word in a sentence', anywhere, "const sentence = 'any console';"],
  ])('%s is allowed', (_rule, path, text) => {
    expect(findInCode(path, text)).toEqual([]);
  });

  test.each([
    ['src/modules/classes/TakeSeat.ts', 'not kebab-case'],
    ['src/modules/classes/take_seat.ts', 'not kebab-case'],
    ['src/modules/classes/seat-utils.ts', 'seat-utils'],
    ['src/platform/common/page.ts', 'common'],
    ['src/modules/classes/class-manager.ts', 'class-manager'],
    ['web/src/pieces/helper.tsx', 'helper'],
  ])('%s is no name', (path, what) => {
    expect(findBadNames(path)).toEqual([expect.objectContaining({ what: expect.stringContaining(what) as string })]);
  });

  test.each(['src/platform/database/data-source.ts', 'migrations/0001-outbox.ts', 'src/modules/audit/README.md', 'web/src/app/frame.css'])('%s is a name', (path) => {
    expect(findBadNames(path)).toEqual([]);
  });

  test('a file one line too long', () => {
    expect(findTooLong(anywhere, 'x\n'.repeat(MOST_LINES))).toEqual([]);
    expect(findTooLong(anywhere, 'x\n'.repeat(MOST_LINES + 1))).toHaveLength(1);
  });

  test('a module without its door, with too long a README, or outside the design', () => {
    const found = findMisshapenModules(['src/modules/gossip/README.md', 'src/modules/gossip/public.ts'], () => 'x\n'.repeat(16));
    expect(found.map(({ path, what }) => `${path} ${what}`)).toEqual([
      'src/modules/gossip has neither gossip.module.ts nor http.ts',
      'src/modules/gossip/README.md has 16 lines; at most 15',
      'src/modules/gossip is not in the design',
    ]);
  });

  test('packages that production would not have, or not under that name', () => {
    const declared = { dependencies: { typeorm: '1', '@nestjs/common': '1' }, devDependencies: { 'fast-check': '1' } };
    const text = "import 'typeorm'; import '@nestjs/common/x'; import 'fast-check'; import 'fs'; import 'node:fs'; import '#kernel'; import './x';";
    expect(findUndeclared(parseSourceFile(anywhere, text), declared).map(({ what }) => what)).toEqual([
      "imports fast-check, which package.json's dependencies does not name",
      "imports 'fs'",
    ]);
  });

  test('a finding is told with its file and line, what is wrong, why, and what to do', () => {
    const [finding] = findWrongWays(parseSourceFile(anywhere, "import { x } from '../notices/public';"));
    expect(() => assertNone(finding ? [finding] : [])).toThrow(/take-seat\.ts:1 {2}imports notices\n {4}why: .+\n {4}do: {2}let notices react/);
  });

  test('two schemas of one name', () => {
    const files = ['src/modules/classes/seat.dto.ts', 'src/modules/catalog/seat.dto.ts'].map((path) => parseSourceFile(path, 'export class SeatDto {}\n'));
    expect(findTwinSchemas(files)).toEqual([expect.objectContaining({ path: 'src/modules/catalog/seat.dto.ts', what: 'declares SeatDto a second time' })]);
  });

  test('what is exported and read nowhere, neither here nor in a test', () => {
    const declaring = parseSourceFile(anywhere, 'export const SEATS = 1, ROWS = 2;\nexport function takeSeat() {}\nexport class Seat {}\nexport type Own = Seat;');
    const reading = parseSourceFile('test/unit/seats.spec.ts', 'takeSeat(SEATS);');
    expect(findUnreadExports([declaring], [reading]).map(({ line, what }) => `${line} ${what}`)).toEqual(['1 exports ROWS, which nothing reads', '4 exports Own, which nothing reads']);
  });

  test('words that no page says, by name, by a name put together or by what the server sends', () => {
    const words = "dictionary({ zh: { said: '', taken: '', fullWhat: '', 'half.days': '', pending: '', left: '' }, en: {} });";
    const page = 'words.said; const { taken } = words; words[`${mode}What`]; words[`${unit}.${kind}`];';
    const found = findUnreadWords([parseSourceFile('web/src/a-words.ts', words), parseSourceFile('web/src/a.tsx', page)], ['state: "pending"']);
    expect(found.map(({ what }) => what)).toEqual(['has the word left, which no page says']);
  });

  test('a kind of terms that another file names anew, in whatever words; sentences and part of the codes are another thing', () => {
    const terms = parseSourceFile('libs/contracts/terms/class-terms.ts', "export const STATE_TERMS = { draft: { zh: '草稿', en: 'Draft' }, open: { zh: '报名中', en: 'Open' }, closed: { zh: '已结班', en: 'Closed' } } as const;");
    const files = ["({ draft: '草稿', open: '报名', closed: '结束', title: '班名' });", "({ draft: '草稿', open: '报名中' });", "({ draft: '还是草稿。', open: '报名中', closed: '已结班' });", "({ draft: 'Draft', open: 'Open', closed: 'Closed' });"];
    const found = findTermsSaidAgain([terms, ...files.map((text, index) => parseSourceFile(`web/src/${index}.ts`, text))]);
    expect(found.map(({ path, what }) => `${path} ${what}`)).toEqual(['web/src/0.ts says STATE_TERMS anew']);
  });
});
