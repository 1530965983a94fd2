import { Module } from '@nestjs/common';
import { CertificatesExporter } from './certificates-exporter';

@Module({ providers: [CertificatesExporter] })
export class CertificatesModule {}
