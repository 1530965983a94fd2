// @ts-check

/** @typedef {import('./secrets.mjs').Secrets} Secrets */

/**
 * The statements MariaDB runs by itself before it accepts anybody: the database and its accounts.
 * They name the end state, so each start repairs them. The application's account has no right on any table yet:
 * the migration, run by the owner, grants exactly what each table allows.
 * @param {{ secrets: Secrets, administrator: boolean }} wanted
 */
export function accountStatements({ secrets, administrator }) {
  const statements = [
    'CREATE DATABASE IF NOT EXISTS xuefen CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci',
    ...account('xuefen_owner', secrets.databaseOwnerPassword),
    "GRANT ALL PRIVILEGES ON `xuefen%`.* TO 'xuefen_owner'@'%' WITH GRANT OPTION",
    "GRANT CREATE USER, PROCESS ON *.* TO 'xuefen_owner'@'%'",
    ...account('xuefen_app', secrets.databaseAppPassword),
  ];
  if (administrator) {
    statements.push(...account('xuefen_admin', secrets.databaseAdminPassword), "GRANT ALL PRIVILEGES ON *.* TO 'xuefen_admin'@'%' WITH GRANT OPTION");
  }
  return `${statements.join(';\n')};\n`;
}

/**
 * @param {string} name
 * @param {string} password
 */
function account(name, password) {
  return [`CREATE USER IF NOT EXISTS '${name}'@'%' IDENTIFIED BY '${password}'`, `ALTER USER '${name}'@'%' IDENTIFIED BY '${password}'`];
}
