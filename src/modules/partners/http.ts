import { Module } from '@nestjs/common';
import { BaseActsController } from './bases/base-acts.controller';
import { BaseDocumentsController } from './bases/base-documents.controller';
import { BasesController } from './bases/bases.controller';
import { PartySchoolsController } from './venues/party-schools.controller';
import { VenuesController } from './venues/venues.controller';

@Module({
  controllers: [BasesController, BaseActsController, BaseDocumentsController, PartySchoolsController, VenuesController],
})
export class PartnersHttp {}
