import { Module } from '@nestjs/common';
import { PrintsController } from './prints.controller';
import { SignInSheetsExporter } from './sign-in-sheets-exporter';

@Module({ controllers: [PrintsController], providers: [SignInSheetsExporter] })
export class PrintsModule {}
