import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';

export class WorkingDaysQueryDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 })
  @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year: number;
}

export class WorkingDayPathDto {
  @ApiProperty({ format: 'date' })
  @IsTrainingDay()
  day: string;
}

export class WorkingDayInputDto {
  @ApiProperty({ description: 'true: worked although it is a weekend; false: free although it is a weekday' }) @IsBoolean() working: boolean;
  @ApiProperty({ example: '国庆节' }) @IsString() @Length(1, 40) name: string;
  @ApiProperty({ description: 'The State Council has not announced it yet' }) @IsBoolean() provisional: boolean;
}

export class WorkingDayDto extends WorkingDayInputDto {
  @ApiProperty({ format: 'date' }) day: string;
}

export class WorkingDaysDto {
  @ApiProperty({ type: [WorkingDayDto], description: 'Days that are not what their weekday says' }) items: readonly WorkingDayDto[];
  @ApiProperty({ description: 'Some of the year is not announced yet' }) provisional: boolean;
}
