import { join } from 'node:path';
import { runTogether } from '../../support/run-together';
import { shareOneBrowser } from '../support/visits';

shareOneBrowser();
runTogether(join(__dirname, '..'), { part: 4, of: 4 });
