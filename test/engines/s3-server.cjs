// A real S3 server as a process of its own: node s3-server.cjs FOLDER BUCKET PORT. Says its port when it listens; port 0 takes a free one.
const S3rver = require('@20minutes/s3rver');

const [directory, bucket, port = '0'] = process.argv.slice(2);
const server = new S3rver({ address: '127.0.0.1', port: Number(port), silent: true, directory, allowMismatchedSignatures: false, configureBuckets: [{ name: bucket, configs: [] }] });
server.run().then(({ port: listening }) => process.stdout.write(`listening ${listening}\n`));
