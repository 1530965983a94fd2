import { Module } from '@nestjs/common';
import { MovesController } from './moves/moves.controller';
import { OrganizationJobHandlers } from './organization-job-handlers';
import { MovesImporter } from './moves-importer';
import { RosterImporter } from './roster-importer';
import { PlanKeeper } from './unit-act-plans/plan-keeper';
import { UnitActPlansController } from './unit-act-plans/unit-act-plans.controller';
import { UnitActsController } from './unit-acts/unit-acts.controller';

@Module({ controllers: [MovesController, UnitActsController, UnitActPlansController], providers: [RosterImporter, MovesImporter, OrganizationJobHandlers, PlanKeeper] })
export class OrganizationsModule {}
