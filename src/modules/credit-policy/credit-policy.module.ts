import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller';
import { PolicyLibrary } from './policy-library';

@Module({ controllers: [PoliciesController], providers: [PolicyLibrary], exports: [PolicyLibrary] })
export class CreditPolicyModule {}
