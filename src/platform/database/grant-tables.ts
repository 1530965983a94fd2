import type { DataSource } from 'typeorm';

/** Who connects with a database URL. */
export function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/**
 * Gives the application's user exactly what each table allows: read and insert on append-only tables, also update and delete on
 * the others, nothing on the schema. Run as the owner.
 */
export async function grantTables(owner: DataSource, user: string, appendOnly: readonly string[]): Promise<void> {
  const tables: { name: string }[] = await owner.query("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
  const account = `'${user.replaceAll("'", '')}'@'%'`;
  for (const { name } of tables) {
    const rights = appendOnly.includes(name) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
    await owner.query(`GRANT ${rights} ON \`${name}\` TO ${account}`);
  }
}
