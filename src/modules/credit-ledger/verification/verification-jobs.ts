import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { JobHandlers } from '../../../platform/queue/job-handlers';
import { FileStorage } from '../../../platform/storage/file-storage';
import { STATED_KINDS, type StatedKind } from '../../audit/public';
import { VERIFY_LEDGER } from '../credit-ledger.jobs';
import { SealedResults } from '../export/sealed-results';
import { Signer } from '../signer';
import { failVerification, runVerification } from './run-verification';

@Injectable()
export class VerificationJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly signer: Signer,
    private readonly sealed: SealedResults,
    @Inject(STATED_KINDS) private readonly kinds: readonly StatedKind[],
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const { database, storage, signer, sealed, kinds, clock } = this;
    this.handlers.register(
      VERIFY_LEDGER,
      ({ verificationId }, signal) => runVerification({ database, storage, signer, sealed, kinds, clock }, verificationId, signal),
      ({ verificationId }) => failVerification(database, verificationId, clock.now()),
    );
  }
}
