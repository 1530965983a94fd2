/** Drawn in docs/states.md; a test compares the two. */
export const CERTIFICATE_TRANSITIONS = {
  valid: ['suspended', 'replaced', 'revoked'],
  suspended: ['valid', 'replaced', 'revoked'],
  replaced: [],
  revoked: [],
} as const;

export type CertificateState = keyof typeof CERTIFICATE_TRANSITIONS;

export const CERTIFICATE_STATES = Object.keys(CERTIFICATE_TRANSITIONS) as readonly CertificateState[];
