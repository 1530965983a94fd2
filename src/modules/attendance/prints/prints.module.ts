import { Module } from '@nestjs/common';
import { SignInSheetsExporter } from './sign-in-sheets-exporter';

@Module({ providers: [SignInSheetsExporter] })
export class PrintsModule {}
