import { Module } from '@nestjs/common';
import { RosterImporter } from './roster-importer';

@Module({ providers: [RosterImporter] })
export class OrganizationsModule {}
