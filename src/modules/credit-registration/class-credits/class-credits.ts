import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { JobHandlers } from '../../../platform/queue/job-handlers';
import { CLASS_SETTLED } from '../../attendance/public';
import { FactKinds, YEAR_UNSEALED } from '../../credit-ledger/public';
import { settleClass, settleYear } from './settle-class';

/** Credits arise from classes: whatever a closing or a reopening says is brought into the ledger. */
@Injectable()
export class ClassCredits implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly kinds: FactKinds,
  ) {}

  onModuleInit(): void {
    this.handlers.register(CLASS_SETTLED, ({ classId }) => settleClass(this.database, this.kinds, classId));
    this.handlers.register(YEAR_UNSEALED, ({ trainingYear }) => settleYear(this.database, this.kinds, trainingYear));
  }
}
