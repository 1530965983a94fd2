import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { JobHandlers } from '../../platform/queue/job-handlers';
import { CARRY_PEOPLE, RETURN_PEOPLE } from './organizations.jobs';
import { carryPeople } from './unit-acts/carry-people';
import { returnPeople } from './unit-acts/return-people';

@Injectable()
export class OrganizationJobHandlers implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(CARRY_PEOPLE, ({ actId }, signal) => carryPeople({ database: this.database, clock: this.clock }, actId, signal));
    this.handlers.register(RETURN_PEOPLE, ({ actId }, signal) => returnPeople({ database: this.database, clock: this.clock }, actId, signal));
  }
}
