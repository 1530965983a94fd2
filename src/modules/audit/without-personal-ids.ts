import { maskMobile, maskResidentId } from '#kernel';

const RESIDENT_ID = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;
const MOBILE = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g;

/** The audit is read by people who may not see resident IDs or mobile numbers: whatever looks like one is masked. */
export function withoutPersonalIds(text: string): string {
  return text.replaceAll(RESIDENT_ID, maskResidentId).replaceAll(MOBILE, maskMobile);
}
