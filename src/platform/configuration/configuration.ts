import { readBucketAddress, type BucketAddress } from './read-bucket-address';
import { environmentReader } from './read-environment';

/** Everything the processes take from outside. Read once, at the start; nothing else reads the environment. */
export interface Configuration {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly port: number;
  readonly host: string;
  /** Folder for uploads and exports. */
  readonly dataDir: string;
  /** 32 bytes: encrypts resident IDs and mobile numbers at rest (AES-256-GCM). */
  readonly identityKey: Buffer;
  /** 32 bytes: keyed index by which a resident ID is found again (HMAC-SHA-256). */
  readonly identityIndexKey: Buffer;
  readonly sessionSecret: string;
  /** Signs checkpoints, exports and transcripts. */
  readonly signing: {
    readonly algorithm: 'ed25519' | 'sm2';
    readonly secret: Buffer;
    /** Base64: public keys by which this installation signed before. */
    readonly earlierKeys: readonly string[];
  };
  /** Behind a TLS proxy the session cookie is sent over HTTPS only. */
  readonly secureCookies: boolean;
  /** `https://xuefen.example.gov.cn`, as people reach the pages: goes into codes on paper and links in e-mails. Null: as the request came. */
  readonly publicAddress: string | null;
  readonly logLevel: string;
  readonly workerConcurrency: number;
  /** Where files lie; null: in the folder for uploads. */
  readonly bucket: BucketAddress | null;
  /** Without it nothing leaves the house by e-mail. */
  readonly mailServer: MailServer | null;
}

export interface MailServer {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  readonly url: string;
  /** The sender's address. */
  readonly from: string;
}

export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const read = environmentReader(environment);
  return {
    databaseUrl: read.text('DATABASE_URL'),
    redisUrl: read.text('REDIS_URL'),
    port: read.integer('PORT', 3000),
    host: read.text('HOST', '127.0.0.1'),
    dataDir: read.text('XUEFEN_DATA_DIR', '.data'),
    identityKey: read.key('XUEFEN_ID_KEY'),
    identityIndexKey: read.key('XUEFEN_ID_INDEX_KEY'),
    sessionSecret: read.text('XUEFEN_SESSION_SECRET'),
    signing: { algorithm: read.oneOf('XUEFEN_SIGNING_ALGORITHM', ['ed25519', 'sm2']), secret: read.key('XUEFEN_SIGNING_KEY'), earlierKeys: read.optionalPublicKeys('XUEFEN_EARLIER_SIGNING_KEYS') },
    secureCookies: read.text('XUEFEN_SECURE_COOKIES', 'no') === 'yes',
    publicAddress: read.optional('XUEFEN_PUBLIC_ADDRESS')?.replace(/\/+$/, '') ?? null,
    logLevel: read.text('XUEFEN_LOG_LEVEL', 'info'),
    workerConcurrency: read.integer('XUEFEN_WORKER_CONCURRENCY', 2),
    bucket: readBucketAddress(read.optional('XUEFEN_S3_URL')),
    mailServer: readMailServer(read),
  };
}

/** @throws Error when only half of it is set */
function readMailServer(read: ReturnType<typeof environmentReader>): MailServer | null {
  const url = read.optional('XUEFEN_SMTP_URL');
  if (url === null) return null;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) throw new Error('XUEFEN_SMTP_URL must be an address such as smtp://user:password@host:587, or be left out.');
  const from = read.optional('XUEFEN_MAIL_FROM') ?? '';
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(from)) throw new Error('XUEFEN_MAIL_FROM must be the e-mail address that notices are sent from, since XUEFEN_SMTP_URL is set.');
  return { url, from };
}

/** Injection token of the {@link Configuration}. */
export const CONFIGURATION = Symbol('Configuration');
