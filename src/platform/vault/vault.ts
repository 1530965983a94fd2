import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration/configuration';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what must not lie open in the database (AES-256-GCM), and finds it again by a keyed index (HMAC-SHA-256). */
@Injectable()
export class Vault {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Pick<Configuration, 'identityKey' | 'identityIndexKey'>) {}

  /** @returns nonce (12 bytes), tag (16 bytes), cipher text. */
  encrypt(text: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.configuration.identityKey, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when the bytes were changed or belong to another key. */
  decrypt(sealed: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.configuration.identityKey, sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /** 32 bytes, the same for the same text: an equality index that says nothing without the key. */
  index(text: string): Buffer {
    return createHmac('sha256', this.configuration.identityIndexKey).update(text, 'utf8').digest();
  }
}
