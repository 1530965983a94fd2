export { auditHash, HASH_BYTES, type SealedFields } from './audit-hash';
export { checkpointDigest, checkpointText, leafText, NO_CHECKPOINT_BEFORE, type CheckpointBody, type SignedCheckpoint } from './checkpoint';
export { chainStart, entryHash, kindDigest, type ChainedEntry, type KindContent } from './entry-hash';
export { MerkleRoot } from './merkle-root';
export { fingerprintOf, isSigned, publicKeyOf, SIGNING_ALGORITHMS, signText, type PublicKey, type Signature, type SignedPurpose, type SigningAlgorithm, type SigningKey } from './signatures';
