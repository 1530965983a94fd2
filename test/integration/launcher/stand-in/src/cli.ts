import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

async function migrate(): Promise<void> {
  const connection = await createConnection(String(process.env['DATABASE_OWNER_URL']));
  await connection.query('CREATE TABLE IF NOT EXISTS start_of_the_demo (id INT AUTO_INCREMENT PRIMARY KEY)');
  await connection.query("GRANT SELECT, INSERT ON start_of_the_demo TO 'xuefen_app'@'%'");
  await connection.end();
}

async function demo(): Promise<void> {
  const connection = await createConnection(String(process.env['DATABASE_URL']));
  await connection.query('INSERT INTO start_of_the_demo VALUES ()');
  const [rows] = await connection.query('SELECT COUNT(*) AS starts FROM start_of_the_demo');
  process.stdout.write(`demo ${JSON.stringify(rows)}\n`);
  writeFileSync(join(String(process.env['XUEFEN_DATA_DIR']), 'accounts.json'), JSON.stringify([{ role: 'trainee', username: 'lin', password: 'demo' }]));
  await connection.end();
}

void (process.argv[2] === 'migrate' ? migrate() : demo());
