/** A bucket behind the S3 protocol, and the keys to it. */
export interface BucketAddress {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const USUAL_REGION = 'us-east-1';

/** `https://access-key:secret-key@host/bucket?region=…`. @throws Error that says how it is written */
export function readBucketAddress(written: string | null): BucketAddress | null {
  if (written === null) return null;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const bucket = url?.pathname.replaceAll(/^\/|\/$/g, '') ?? '';
  if (!url || !/^https?:$/.test(url.protocol) || !/^[a-z0-9][a-z0-9.-]{1,62}$/.test(bucket) || url.username === '' || url.password === '') {
    throw new Error('XUEFEN_S3_URL must be an address such as https://access-key:secret-key@storage.example.cn/bucket?region=cn-east-1, or be left out.');
  }
  return {
    endpoint: url.origin, bucket,
    region: url.searchParams.get('region') ?? USUAL_REGION,
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  };
}
