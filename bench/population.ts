import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ACTIVITY_CATEGORIES, ORGANISER_LEVELS, type ActivityCategory } from '#contracts';
import { canonicalJson } from '#kernel';

/** Which year the made-up people are asked about. */
export const BENCH_YEAR = 2026;
export const ENTRIES_A_PERSON = 15;
const UNITS_A_LEVEL = 20;
const ROWS_A_STATEMENT = 25_000;

/** How often a category occurs among a hundred entries, and which quantities it takes: `least + n × step`, n < `choices`. */
const MIX: Record<ActivityCategory, { share: number; least: number; step: number; choices: number }> = {
  party_school_core: { share: 9, least: 100, step: 100, choices: 10 },
  civil_servant_5x: { share: 10, least: 100, step: 100, choices: 4 },
  external_training: { share: 8, least: 100, step: 100, choices: 10 },
  overseas: { share: 1, least: 500, step: 100, choices: 20 },
  university_self_selected: { share: 3, least: 100, step: 100, choices: 1 },
  teaching: { share: 3, least: 100, step: 50, choices: 8 },
  published_paper: { share: 3, least: 100, step: 100, choices: 1 },
  study_group: { share: 17, least: 100, step: 100, choices: 4 },
  online_required: { share: 18, least: 200, step: 100, choices: 6 },
  online_elective: { share: 20, least: 400, step: 100, choices: 10 },
  degree_study: { share: 2, least: 600, step: 600, choices: 5 },
  in_house_training: { share: 6, least: 100, step: 100, choices: 20 },
};

/** A made-up province: a unit tree of three levels, `people` civil servants in service, and their ledgers of one year, with entries or still empty; on request those of the years before it, too. */
export async function fillPopulation(source: DataSource, people: number, entriesAPerson: number = ENTRIES_A_PERSON, yearsBefore = 0): Promise<void> {
  await insertUnits(source);
  await insertKinds(source);
  for (let first = 1; first <= people; first += ROWS_A_STATEMENT) {
    const range = { first, last: Math.min(first + ROWS_A_STATEMENT - 1, people) };
    await insertPeople(source, range);
    if (entriesAPerson === 0) continue;
    for (let back = yearsBefore; back >= 0; back -= 1) await insertLedgers(source, range, { year: BENCH_YEAR - back, entriesAPerson });
  }
  await source.query('ANALYZE TABLE org_unit, civil_servant, posting, credit_ledger_head, credit_entry');
}

async function insertUnits(source: DataSource): Promise<void> {
  const unit = 'INSERT INTO org_unit (id, code, name, kind, parent_id, path, depth, sort_order)';
  await source.query(`${unit} VALUES (1, '1', '全省', '党委', NULL, '/1/', 0, 0)`);
  await source.query(`${unit} SELECT 1 + seq, 1 + seq, CONCAT('单位', seq), '政府部门', 1, CONCAT('/1/', 1 + seq, '/'), 1, seq FROM seq_1_to_${UNITS_A_LEVEL}`);
  await source.query(
    `${unit} SELECT 100 + seq, 100 + seq, CONCAT('科室', seq), '科室', 2 + seq MOD ${UNITS_A_LEVEL}, CONCAT('/1/', 2 + seq MOD ${UNITS_A_LEVEL}, '/', 100 + seq, '/'), 2, 100 + seq FROM seq_1_to_${UNITS_A_LEVEL ** 2}`,
  );
}

async function insertKinds(source: DataSource): Promise<void> {
  await source.query('CREATE OR REPLACE TABLE bench_choice (slot INT PRIMARY KEY AUTO_INCREMENT, kind_id INT, least INT, step INT, choices INT) ENGINE=Aria');
  let kindId = 0;
  for (const [category, mix] of Object.entries(MIX)) {
    for (const organiserLevel of Object.keys(ORGANISER_LEVELS)) {
      kindId += 1;
      const form = category.startsWith('online') ? 'online' : 'concentrated';
      const attributes = canonicalJson({ form, organiserLevel, ...(category === 'published_paper' ? { authorOrder: 1 } : {}) });
      const { unit } = ACTIVITY_CATEGORIES[category as ActivityCategory];
      const digest = createHash('sha256').update(canonicalJson({ category, unit, attributes })).digest();
      await source.query('INSERT INTO credit_fact_kind (id, digest, category, unit, attributes) VALUES (?, ?, ?, ?, ?)', [kindId, digest, category, unit, attributes]);
      await source.query(`INSERT INTO bench_choice (kind_id, least, step, choices) SELECT ?, ?, ?, ? FROM seq_1_to_${mix.share}`, [kindId, mix.least, mix.step, mix.choices]);
    }
  }
}

interface People {
  readonly first: number;
  readonly last: number;
}

async function insertPeople(source: DataSource, { first, last }: People): Promise<void> {
  const people = `seq_${first}_to_${last}`;
  await source.query(
    `INSERT INTO civil_servant (id, name, name_pinyin, name_initials, sex, born_on, resident_id_sealed, resident_id_index, resident_id_masked)
     SELECT seq, CONCAT('学员', seq), CONCAT('xueyuan', seq), 'xy', '男', '1980-01-01' + INTERVAL seq MOD 7000 DAY, '', UNHEX(LPAD(HEX(seq), 64, '0')), '330799********0000' FROM ${people}`,
  );
  await source.query(
    `INSERT INTO posting (id, person_id, unit_id, post, rank, rank_since, staff_kind, managed_by, status, valid_from, recorded_by)
     SELECT seq, seq, 101 + seq MOD ${UNITS_A_LEVEL ** 2}, '', ELT(1 + seq MOD 4, '二级科员', '一级科员', '四级主任科员', '一级主任科员'), '2020-01-01', '公务员', '组织部', '在职', '2020-01-01', 1 FROM ${people}`,
  );
}

/** No two lines of any years have one number. */
const LINES_A_YEAR = 10 ** 12;

async function insertLedgers(source: DataSource, { first, last }: People, { year, entriesAPerson }: { readonly year: number; readonly entriesAPerson: number }): Promise<void> {
  const people = `seq_${first}_to_${last}`;
  const line = `${(BENCH_YEAR - year) * LINES_A_YEAR} + person.seq * 1000 + entry.seq`;
  await source.query(
    `INSERT INTO credit_entry (training_year, person_id, entry_no, kind_id, quantity, starts_on, ends_on, achievement_key, title, organiser, unit_id, source, source_key, posted_by, posted_at, hash)
     SELECT ${year}, person.seq, entry.seq, kind_id, least + step * ((person.seq * 7 + entry.seq * 13) MOD choices), '${year}-01-10' + INTERVAL (person.seq + entry.seq * 17) MOD 300 DAY,
            '${year}-01-10' + INTERVAL (person.seq + entry.seq * 17) MOD 300 + 2 DAY, LPAD(HEX(CRC32(person.seq * 100 + entry.seq)), 16, '0'), '年度培训班', '市委党校', 1, 'import',
            UNHEX(LPAD(HEX(${line}), 64, '0')), 1, '${year}-06-01', UNHEX(SHA2(${line}, 256))
     FROM ${people} person JOIN seq_1_to_${entriesAPerson} entry JOIN bench_choice ON slot = 1 + CRC32(person.seq * 31 + entry.seq) MOD 500
     ORDER BY person.seq, entry.seq`,
  );
  await source.query(
    `INSERT INTO credit_ledger_head (training_year, person_id, entry_no, hash)
     SELECT training_year, person_id, entry_no, hash FROM credit_entry WHERE training_year = ${year} AND person_id BETWEEN ${first} AND ${last} AND entry_no = ${entriesAPerson}`,
  );
}
