import { Module } from '@nestjs/common';
import { MovesController } from './moves/moves.controller';
import { OrganizationJobHandlers } from './organization-job-handlers';
import { MovesImporter } from './moves-importer';
import { RosterImporter } from './roster-importer';
import { UnitActsController } from './unit-acts/unit-acts.controller';

@Module({ controllers: [MovesController, UnitActsController], providers: [RosterImporter, MovesImporter, OrganizationJobHandlers] })
export class OrganizationsModule {}
