#!/bin/bash
# Run once by the mariadb image on an empty data folder: the database and accounts of launcher/engines/mariadb-accounts.mjs.
# The application's account has no right on any table: the migration, run by the owner, grants what each table allows.
set -euo pipefail

mariadb --protocol=socket --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE IF NOT EXISTS xuefen CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE USER IF NOT EXISTS 'xuefen_owner'@'%' IDENTIFIED BY '$XUEFEN_DATABASE_OWNER_PASSWORD';
GRANT ALL PRIVILEGES ON \`xuefen%\`.* TO 'xuefen_owner'@'%' WITH GRANT OPTION;
GRANT CREATE USER, PROCESS ON *.* TO 'xuefen_owner'@'%';
CREATE USER IF NOT EXISTS 'xuefen_app'@'%' IDENTIFIED BY '$XUEFEN_DATABASE_APP_PASSWORD';
SQL
