import { CERTIFICATE_STATE_TERMS } from '#contracts';
import { StateTag } from '../../pieces/state-tag';
import { termsOf } from '../../words/dictionary';
import { useWords } from '../../words/language';

const certificateStates = termsOf(CERTIFICATE_STATE_TERMS);
const LOOKS = {
  valid: { kind: 'success', mark: '✓' },
  suspended: { kind: 'warning', mark: '○' },
  replaced: { kind: 'neutral', mark: '→' },
  revoked: { kind: 'error', mark: '✕' },
} as const;

export function CertificateStateTag({ state }: { readonly state: keyof typeof LOOKS }) {
  return <StateTag state={state} words={useWords(certificateStates)} looks={LOOKS} />;
}
