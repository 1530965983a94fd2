import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class PersonPostingDto {
  @ApiProperty() unitName: string;
  @ApiProperty() post: string;
  @ApiProperty() rank: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day no longer in force; null while it is' }) until: string | null;
}

export class PersonDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty() maskedResidentId: string;
  @ApiProperty() maskedMobile: string;
  @ApiProperty() sex: string;
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty({ type: [String], description: 'Names from the root to the unit' }) unitPath: string[];
  @ApiProperty() post: string;
  @ApiProperty() rank: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) rankSince: string | null;
  @ApiProperty() staffKind: string;
  @ApiProperty() managedBy: string;
  @ApiProperty() status: string;
  @ApiProperty({ type: [PersonPostingDto], description: 'Latest first' }) postings: PersonPostingDto[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Left the caller’s reach on this day: shown as they were until then' }) leftOn: string | null;
  @ApiProperty({ description: 'Whether the caller may see the whole resident ID, with a reason and a trace' }) mayUnmask: boolean;
  @ApiProperty({ type: [Number], description: 'Years with entries or a policy, latest first' }) years: number[];
}

export class ViewResidentIdDto {
  @ApiProperty({ minLength: 4, maxLength: 200, description: 'Why it has to be seen; kept in the audit log' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString() @MinLength(4) @MaxLength(200)
  reason: string;
}

export class ResidentIdDto {
  @ApiProperty() residentId: string;
  @ApiProperty({ type: String, nullable: true }) mobile: string | null;
}
