import type { Policy } from '../policy/policy-document';
import { guangzhou2007 } from './guangzhou-2007';
import { nanjing2010 } from './nanjing-2010';
import { national2023 } from './national-2023';
import { yunnanOnline2024 } from './yunnan-online-2024';
import { zhejiangSample } from './zhejiang-sample';

/** The policies that come with the product, by code. */
export const shippedPolicies: Readonly<Record<string, Policy>> = {
  [nanjing2010.code]: nanjing2010,
  [guangzhou2007.code]: guangzhou2007,
  [yunnanOnline2024.code]: yunnanOnline2024,
  [national2023.code]: national2023,
  [zhejiangSample.code]: zhejiangSample,
};
