import { audit, type Command } from './command';
