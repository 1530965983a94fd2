import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { PublicWithinLimit } from '../../identity/public';
import { LiveSystemReader } from './live-system-reader';
import { RED_LINES } from './red-lines';
import { RedLinesDto } from './red-lines.dto';

const SOURCE = {
  zh: '国办函〔2026〕12号关于规范政务移动互联网应用程序的要求，依据官方解读整理；以原文为准',
  en: 'Letter 12 of 2026 of the General Office of the State Council on government mobile applications, as officially summarised; its own text decides',
};

/** For inspectors, who need no account: whether the features that the rule forbids are absent or off, as the running system shows. */
@ApiTags('red lines')
@Controller('public/red-lines')
export class RedLinesController {
  constructor(
    private readonly reader: LiveSystemReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @PublicWithinLimit()
  @ApiOkResponse({ type: RedLinesDto })
  async read(): Promise<RedLinesDto> {
    const live = await this.reader.read();
    const items = RED_LINES.map(({ id, title, rule, look }) => ({ id, title, rule, ...look(live) }));
    return { asOf: this.clock.now().toISOString(), source: SOURCE, sound: items.every(({ standing }) => standing !== 'present' && standing !== 'lacking'), items };
  }
}
