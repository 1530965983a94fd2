import { open } from 'node:fs/promises';
import { faultSentence, isTranscript, readSeal, sealFaults, transcriptFaults, type Fault, type SignedTranscript, type TranscriptSeal } from '#ledger-proof';
import { words, type Language } from './verifier-words';

const LARGEST_TRANSCRIPT_BYTES = 4_194_304;

/** Undefined when the file is none. */
export async function readTranscript(file: string): Promise<SignedTranscript | undefined> {
  const opened = await open(file);
  try {
    const { size } = await opened.stat();
    if (size > LARGEST_TRANSCRIPT_BYTES) return undefined;
    const value: unknown = parse(await opened.readFile('utf8'));
    return isTranscript(value) ? value : undefined;
  } finally {
    await opened.close();
  }
}

/** The file, the code on the paper, or both: then also whether they belong together. */
export function checkTranscript(
  transcript: SignedTranscript | undefined,
  { keys, qr }: { readonly keys: readonly string[] | undefined; readonly qr: string | undefined },
  language: Language,
): { readonly intact: boolean; readonly text: string } {
  const said = words[language];
  const seal = qr === undefined ? undefined : sealOf(qr, keys ?? [transcript?.publicKey ?? '']);
  const faults: Fault[] = [...(qr === undefined ? [] : sealFaults(seal)), ...(transcript === undefined ? [] : transcriptFaults(transcript, { keys, seal }))];
  const code = transcript?.code ?? seal?.code ?? '';
  const lines = [
    faults.length === 0 ? said.genuine(code) : said.notGenuine(code),
    ...faults.map((fault) => `  - ${faultSentence(fault)[language]}`),
    ...(faults.length === 0 && seal !== undefined ? [said.digest(seal.digest)] : []),
    ...(keys === undefined ? [said.keyTaken] : []),
  ];
  return { intact: faults.length === 0, text: `${lines.join('\n')}\n` };
}

/** By whichever of the keys signed it. */
function sealOf(qr: string, keys: readonly string[]): TranscriptSeal | undefined {
  const seals = keys.map((key) => readSeal(qr, key));
  return seals.find((seal) => sealFaults(seal).length === 0) ?? seals[0];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
