import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { NewTopicDto, TopicDto, TopicListDto } from './courses.dto';
import { addTopic, listTopics } from './topics';

@ApiTags('catalogue')
@Controller('topics')
export class TopicsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Allow('catalog.read')
  @ApiOkResponse({ type: TopicListDto })
  async list(): Promise<TopicListDto> {
    return { items: await listTopics(this.database) };
  }

  @Post()
  @Allow('catalog.manage')
  @ApiCreatedResponse({ type: TopicDto })
  add(@CurrentPrincipal() principal: Principal, @Body() { name }: NewTopicDto): Promise<TopicDto> {
    return this.database.transaction((tx) => addTopic(tx, name, actorOf(principal)));
  }
}
