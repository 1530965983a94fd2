import { Module } from '@nestjs/common';
import { CertificatesExporter } from './certificates-exporter';
import { CertificatesController } from './certificates.controller';
import { ClassCertificatesController } from './class-certificates.controller';

@Module({ controllers: [ClassCertificatesController, CertificatesController], providers: [CertificatesExporter] })
export class CertificatesModule {}
