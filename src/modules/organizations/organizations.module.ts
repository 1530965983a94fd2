import { Module } from '@nestjs/common';
import { OrganizationJobHandlers } from './organization-job-handlers';
import { MovesImporter } from './moves-importer';
import { RosterImporter } from './roster-importer';
import { PlanKeeper } from './unit-act-plans/plan-keeper';

@Module({ providers: [RosterImporter, MovesImporter, OrganizationJobHandlers, PlanKeeper] })
export class OrganizationsModule {}
