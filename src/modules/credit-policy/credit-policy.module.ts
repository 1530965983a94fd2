import { Module } from '@nestjs/common';
import { PolicyLibrary } from './policy-library';

@Module({ providers: [PolicyLibrary], exports: [PolicyLibrary] })
export class CreditPolicyModule {}
