import { Module } from '@nestjs/common';
import { CertificatesController } from './certificates.controller';
import { ClassCertificatesController } from './class-certificates.controller';

@Module({ controllers: [ClassCertificatesController, CertificatesController] })
export class CertificatesModule {}
