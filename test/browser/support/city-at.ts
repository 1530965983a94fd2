import { join } from 'node:path';
import { ApiProcess } from '../../support/product-process';
import { city } from './city';

/** One more api of the same city, which lives at this instant. The caller stops it. */
export function openCityAt(instant: string): Promise<ApiProcess> {
  return ApiProcess.start({ ...process.env, ...city().environment, XUEFEN_LOG_LEVEL: 'info', XUEFEN_TEST_STARTS_AT: instant, NODE_OPTIONS: `--require ${join(__dirname, 'another-time.cjs')}` });
}
