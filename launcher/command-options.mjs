// @ts-check
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Refusal } from './refusal.mjs';

/**
 * Reads `--name value` pairs, all of them needed and none other known.
 * @template {string} Name
 * @param {string[]} given
 * @param {{ names: readonly Name[], usage: string }} expected
 * @returns {Record<Name, string>}
 */
export function readOptions(given, { names, usage }) {
  const words = given.flatMap((word) => (/^--[a-z-]+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word]));
  /** @type {Partial<Record<Name, string>>} */
  const options = {};
  for (let at = 0; at < words.length; at += 2) {
    const name = names.find((one) => `--${one}` === words[at]);
    const value = words[at + 1];
    if (name === undefined) throw new Refusal(`"${words[at]}" is not an option of this command.\n${usage}`);
    if (value === undefined || value === '') throw new Refusal(`--${name} needs a value.\n${usage}`);
    options[name] = value;
  }
  const missing = names.filter((name) => options[name] === undefined);
  if (missing.length > 0) throw new Refusal(`Missing: ${missing.map((name) => `--${name}`).join(' ')}.\n${usage}`);
  return /** @type {Record<Name, string>} */ (options);
}

/**
 * A file that must be there. npm changes the folder; people mean the one they were in.
 * @param {{ option: string, path: string }} given
 */
export function existingFile({ option, path }) {
  const file = fromCallersFolder(path);
  if (!existsSync(file)) throw new Refusal(`--${option}: there is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Refusal(`--${option}: ${file} is a folder, not a file.`);
  if (!may(file, constants.R_OK)) throw new Refusal(`--${option}: ${file} may not be read.`);
  return file;
}

/**
 * A file to be written, in a folder that must be there.
 * @param {{ option: string, path: string }} given
 */
export function writableFile({ option, path }) {
  const file = fromCallersFolder(path);
  if (!existsSync(dirname(file))) throw new Refusal(`--${option}: there is no folder ${dirname(file)}.`);
  if (existsSync(file) && !statSync(file).isFile()) throw new Refusal(`--${option}: ${file} is a folder, not a file.`);
  if (!may(existsSync(file) ? file : dirname(file), constants.W_OK)) throw new Refusal(`--${option}: ${file} may not be written.`);
  return file;
}

/**
 * @param {string} path
 * @param {number} how
 */
function may(path, how) {
  try {
    accessSync(path, how);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
export function fromCallersFolder(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
