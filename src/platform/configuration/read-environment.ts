/** Reads one variable, or stops with a sentence that names it and says what to do. */
export function environmentReader(environment: NodeJS.ProcessEnv) {
  const required = (name: string, fallback?: string): string => {
    const value = environment[name] ?? fallback;
    if (value === undefined || value === '') {
      throw new Error(`${name} is not set. Start Xuefen with "npm start", which sets it, or set it in the environment.`);
    }
    return value;
  };
  return {
    text: required,
    /** Without it, nothing. */
    optional: (name: string): string | null => environment[name] || null,
    integer(name: string, fallback: number): number {
      const value = Number(required(name, String(fallback)));
      if (!Number.isInteger(value) || value < 0) throw new Error(`${name} must be a whole number, but is "${environment[name]}".`);
      return value;
    },
    /** Without it, the first. */
    oneOf<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
      const value = required(name, choices[0]);
      const choice = choices.find((known) => known === value);
      if (choice === undefined) throw new Error(`${name} must be one of ${choices.join(', ')}, but is "${value}".`);
      return choice;
    },
    key(name: string): Buffer {
      const key = Buffer.from(required(name), 'base64');
      if (key.length !== 32) throw new Error(`${name} must be 32 bytes in base64; make one with: openssl rand -base64 32`);
      return key;
    },
    /** Separated by commas or spaces; without it, none. */
    optionalPublicKeys(name: string): string[] {
      const keys = (environment[name] ?? '').split(/[\s,]+/).filter((key) => key !== '');
      const wrong = keys.find((key) => !isPublicKey(key));
      if (wrong !== undefined) throw new Error(`${name} holds "${wrong}", which is no public key; write the keys as the auditors' page shows them, separated by commas.`);
      return keys;
    },
  };
}

/** Ed25519: 32 bytes. SM2: an uncompressed point, 65 bytes that begin with 4. Written in base64 in the one usual way. */
function isPublicKey(text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text && (bytes.length === 32 || (bytes.length === 65 && bytes[0] === 4));
}
