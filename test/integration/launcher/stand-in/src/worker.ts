import { Redis } from 'ioredis';

const redis = new Redis(String(process.env['REDIS_URL']));
redis.on('error', () => undefined);
process.on('SIGTERM', () => redis.disconnect());
