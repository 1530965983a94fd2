import { noDurationBasis } from './duration-line';
import { noRanking } from './ranking-line';
import type { RedLine } from './red-line';
import { complaintsEntry, equalPath, noRepeatedForms } from './required-lines';
import { noCommerce, noForcedUse, noOnlineTime, noPunchIn } from './trace-lines';

/** In the order in which the rule names them. */
export const RED_LINES: readonly RedLine[] = [noPunchIn, noRanking, noOnlineTime, noForcedUse, noDurationBasis, noRepeatedForms, noCommerce, complaintsEntry, equalPath];
