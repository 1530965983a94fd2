import { Module } from '@nestjs/common';
import { MovesController } from './moves/moves.controller';
import { RosterImporter } from './roster-importer';

@Module({ controllers: [MovesController], providers: [RosterImporter] })
export class OrganizationsModule {}
