import type { Policy } from '../policy/policy-document';
import { nanjing2010 } from './nanjing-2010';

/** The policies that come with the product, by code. */
export const shippedPolicies: Readonly<Record<string, Policy>> = {
  [nanjing2010.code]: nanjing2010,
};
