import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, MaxLength, Min } from 'class-validator';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#contracts';
import { PageDto, PageQueryDto } from '../../platform/http/list.dto';
import { ROLES, type Role } from './roles';
import { normalUsername, USERNAME_PATTERN } from './username';

export const ACCOUNT_STATUSES = ['active', 'locked', 'disabled'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export class AccountFilterDto {
  @ApiPropertyOptional({ description: 'Part of the user name or of the display name' })
  @IsOptional() @IsString() @MaxLength(100)
  q?: string;
}

export class AccountQueryDto extends IntersectionType(AccountFilterDto, PageQueryDto) {}

export class NewAccountDto {
  @ApiProperty({ minLength: 2, maxLength: 64 })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normalUsername(value) : value))
  @Matches(USERNAME_PATTERN)
  username: string;

  @ApiProperty({ minLength: 1, maxLength: 100 })
  @IsString() @Length(1, 100)
  displayName: string;

  @ApiProperty({ minLength: SHORTEST_PASSWORD, maxLength: LONGEST_PASSWORD, format: 'password' })
  @IsString() @MaxLength(LONGEST_PASSWORD)
  password: string;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'The civil servant whose account it is' })
  @IsOptional() @IsInt() @Min(1)
  personId?: number | null;
}

export class NewGrantDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role: Role;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Null or absent: the whole city' })
  @IsOptional() @IsInt() @Min(1)
  unitId?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 80, description: 'Only the people whom this authority manages; null or absent: whoever manages them' })
  @IsOptional() @IsString() @Length(1, 80)
  managedBy?: string | null;
}

export class ManagingAuthorityListDto {
  @ApiProperty({ type: [String], description: 'As the postings in force name them' }) items: readonly string[];
}

export class AccountGrantDto {
  @ApiProperty() id: number;
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty({ type: Number, nullable: true }) unitId: number | null;
  @ApiProperty({ type: String, nullable: true }) unitName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null: whoever manages the people' }) managedBy: string | null;
  @ApiProperty({ format: 'date-time' }) grantedAt: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when the system granted it' }) grantedBy: string | null;
}

export class AccountDto {
  @ApiProperty() id: number;
  @ApiProperty() username: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ type: Number, nullable: true }) personId: number | null;
  @ApiProperty({ enum: ACCOUNT_STATUSES }) status: AccountStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lockedUntil: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastSignedInAt: string | null;
  @ApiProperty({ type: [AccountGrantDto] }) grants: readonly AccountGrantDto[];
}

export class AccountPageDto extends PageDto {
  @ApiProperty({ type: [AccountDto] }) items: readonly AccountDto[];
}
