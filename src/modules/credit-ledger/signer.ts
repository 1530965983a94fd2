import { Inject, Injectable } from '@nestjs/common';
import { publicKeyOf, signText, type PublicKey, type Signature, type SignedPurpose, type SigningKey } from '#ledger-proof';
import { CONFIGURATION, type Configuration } from '../../platform/configuration/configuration';

/** Signs with the installation's key, which the database never sees. */
@Injectable()
export class Signer {
  readonly publicKey: PublicKey;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Pick<Configuration, 'signing'>) {
    this.publicKey = readPublicKey(configuration.signing);
  }

  /** Of this installation, now and before: what another key signed was signed by somebody else. */
  get keys(): readonly string[] {
    return [this.publicKey.publicKey, ...this.configuration.signing.earlierKeys];
  }

  sign(purpose: SignedPurpose, text: string): Signature {
    return signText(this.configuration.signing, purpose, text);
  }
}

/** @throws Error that names the setting: not every 32 bytes are a number that SM2 signs with. */
function readPublicKey(key: SigningKey): PublicKey {
  try {
    return publicKeyOf(key);
  } catch (error) {
    throw new Error(`XUEFEN_SIGNING_KEY is no private key of ${key.algorithm}; make another one with: openssl rand -base64 32`, { cause: error });
  }
}
