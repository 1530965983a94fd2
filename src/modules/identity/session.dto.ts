import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#contracts';
import { PERMISSIONS, type Permission } from '../../platform/sessions/permission';
import { HOMES, ROLES, type Home, type Role } from './roles';

export class SignInDto {
  @ApiProperty() username: string;
  @ApiProperty({ format: 'password' }) password: string;
}

export class PasswordChangeDto {
  @ApiProperty({ format: 'password' })
  @IsString() @MaxLength(LONGEST_PASSWORD)
  current: string;

  @ApiProperty({ format: 'password', minLength: SHORTEST_PASSWORD, maxLength: LONGEST_PASSWORD })
  @IsString() @MaxLength(LONGEST_PASSWORD)
  next: string;
}

export class SessionAccountDto {
  @ApiProperty() id: number;
  @ApiProperty() username: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ type: Number, nullable: true }) personId: number | null;
}

export class SessionGrantDto {
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty({ type: Number, nullable: true, description: 'Null: the whole city' }) unitId: number | null;
  @ApiProperty({ type: String, nullable: true }) unitName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null: whoever manages the people' }) managedBy: string | null;
}

export class SessionDto {
  @ApiProperty() account: SessionAccountDto;
  @ApiProperty({ type: [SessionGrantDto] }) grants: readonly SessionGrantDto[];
  @ApiProperty({ enum: HOMES, isArray: true }) homes: readonly Home[];
  @ApiProperty({ enum: PERMISSIONS, isArray: true, description: 'What the account may ask, somewhere; how far it reaches shows in the answers' }) permissions: readonly Permission[];
  @ApiProperty({ description: 'To be sent as X-CSRF-Token with every unsafe request' }) csrfToken: string;
  @ApiProperty({ description: 'The year to open with' }) trainingYear: number;
  @ApiProperty({ type: [Number], description: 'Newest first' }) years: readonly number[];
}
