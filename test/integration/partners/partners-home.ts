import { createDataSource } from '../../../src/platform/database/data-source';
import { Database, type SqlValue } from '../../../src/platform/database/database';
import { makeTestHome, type TestHome } from '../../support/test-home';

/** Partners over a schema of the test's own, used as the application's database user. */
export interface PartnersHome {
  readonly home: TestHome;
  readonly database: Database;
  room(limits: { readonly capacity: number; readonly mostClasses?: number; readonly retiredOn?: string }): Promise<number>;
  /** A place at a base in this state. */
  place(base: { readonly state: string; readonly terms?: readonly (readonly [string, string])[]; readonly correctionDueOn?: string }): Promise<{ baseId: number; venueId: number }>;
  close(): Promise<void>;
}

export async function openPartners(): Promise<PartnersHome> {
  const home = await makeTestHome();
  const source = await createDataSource(home.environment['DATABASE_URL'] ?? '', []).initialize();
  const database = new Database(source);
  let made = 0;
  const insert = async (table: string, row: Readonly<Record<string, SqlValue>>): Promise<number> => {
    const answer: unknown = await source.query(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (?)`, [Object.values(row)]);
    return (answer as { insertId: number }).insertId;
  };
  const author = { recorded_by_name: '教务', recorded_at: new Date('2026-01-05T01:00:00Z') };
  const name = (): string => `第${(made += 1)}处`;
  return {
    home,
    database,
    room: ({ capacity, mostClasses = 1, retiredOn }) =>
      insert('venue', { party_school_id: 1, name: name(), capacity, most_classes: mostClasses, retired_on: retiredOn ?? null }),
    async place({ state, terms = [], correctionDueOn }) {
      const baseId = await insert('teaching_base', {
        name: name(), name_pinyin: '', name_initials: '', kind: 'enterprise', address: '', themes: '', contact_name: '', contact_phone: '', state, applied_at: author.recorded_at,
      });
      for (const [startsOn, endsOn] of terms) {
        await insert('base_agreement', { base_id: baseId, number: name(), starts_on: startsOn, ends_on: endsOn, contact_name: '', contact_phone: '', ...author });
      }
      if (correctionDueOn) await insert('base_correction', { base_id: baseId, advice: '改善教室', due_on: correctionDueOn, ...author });
      return { baseId, venueId: await insert('venue', { base_id: baseId, name: name(), capacity: 40, most_classes: 2 }) };
    },
    async close() {
      await source.destroy();
      await home.drop();
    },
  };
}
