export * from './activity';
export * from './teaching-evaluation';
