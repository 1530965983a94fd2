// @ts-check

/**
 * What the application's processes are told. Values that the caller's environment already has are left alone.
 * @param {{ secrets: import('./engines/secrets.mjs').Secrets, dataDir: string, databaseUrl: string, redisUrl: string }} wanted
 * @returns {NodeJS.ProcessEnv}
 */
export function applicationEnvironment({ secrets, dataDir, databaseUrl, redisUrl }) {
  return {
    XUEFEN_ID_KEY: secrets.residentIdKey,
    XUEFEN_ID_INDEX_KEY: secrets.residentIdIndexKey,
    XUEFEN_SESSION_SECRET: secrets.sessionSecret,
    XUEFEN_SIGNING_KEY: secrets.signingKey,
    XUEFEN_SIGNING_ALGORITHM: 'ed25519',
    NODE_ENV: 'production',
    ...process.env,
    XUEFEN_DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
  };
}

/**
 * The same for the commands that change tables and grant rights.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} ownerUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function asDatabaseOwner(environment, ownerUrl) {
  return { ...environment, DATABASE_OWNER_URL: ownerUrl };
}
