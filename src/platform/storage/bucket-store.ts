import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import type { BucketAddress } from '../configuration/read-bucket-address';
import type { ObjectStore, Place } from './object-store';
import { storageErrors } from './storage.errors';

const MOST_TRIES = 3;
const LONGEST_WAIT_MILLISECONDS = 15_000;
const CONNECT_MILLISECONDS = 3_000;

type Protocol = typeof import('@aws-sdk/client-s3');

/** A bucket behind the S3 protocol. The content's own digest goes with it, so a server that received something else refuses it. */
export class BucketStore implements ObjectStore {
  private constructor(
    private readonly address: BucketAddress,
    private readonly copies: string,
    private readonly protocol: Protocol,
    private readonly client: S3Client,
  ) {}

  /** The protocol's client is large, and most installations have no bucket: it is loaded by those that do. */
  static async open(address: BucketAddress, copies: string): Promise<BucketStore> {
    const protocol = await import('@aws-sdk/client-s3');
    const { endpoint, region, accessKeyId, secretAccessKey } = address;
    const client = new protocol.S3Client({
      endpoint, region, forcePathStyle: true, maxAttempts: MOST_TRIES,
      credentials: { accessKeyId, secretAccessKey },
      requestHandler: { requestTimeout: LONGEST_WAIT_MILLISECONDS, connectionTimeout: CONNECT_MILLISECONDS },
    });
    return new BucketStore(address, copies, protocol, client);
  }

  async take(place: Place, localPath: string): Promise<void> {
    const { size } = await stat(localPath);
    const body = createReadStream(localPath);
    try {
      await this.client.send(
        new this.protocol.PutObjectCommand({ Bucket: this.address.bucket, Key: keyOf(place), Body: body, ContentLength: size, ChecksumSHA256: Buffer.from(place.digest, 'hex').toString('base64') }),
      );
    } catch {
      throw storageErrors.away();
    } finally {
      body.destroy();
    }
    await rm(localPath, { force: true });
  }

  async read(place: Place): Promise<Readable> {
    try {
      const { Body: body } = await this.client.send(new this.protocol.GetObjectCommand({ Bucket: this.address.bucket, Key: keyOf(place) }));
      if (body === undefined) throw new Error('the answer has no body');
      return body as Readable;
    } catch (error) {
      throw error instanceof this.protocol.NoSuchKey ? storageErrors.missing({ digest: place.digest }) : storageErrors.away();
    }
  }

  /** Copied once: what lies under a digest never changes. */
  async localPath(place: Place): Promise<string> {
    const path = join(this.copies, place.digest);
    const isHere = await access(path).then(() => true, () => false);
    if (isHere) return path;
    await mkdir(this.copies, { recursive: true });
    const incoming = join(this.copies, randomUUID());
    await pipeline(await this.read(place), createWriteStream(incoming));
    await rename(incoming, path);
    return path;
  }

  async remove(name: string): Promise<void> {
    try {
      await this.client.send(new this.protocol.DeleteObjectCommand({ Bucket: this.address.bucket, Key: keyOf({ name }) }));
    } catch {
      throw storageErrors.away();
    }
  }
}

function keyOf({ name }: Pick<Place, 'name'>): string {
  return `files/${name}`;
}
