import { Module } from '@nestjs/common';
import { AuditEntriesController } from './audit-entries.controller';

@Module({
  controllers: [AuditEntriesController],
})
export class AuditHttp {}
