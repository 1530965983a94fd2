// @ts-check
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isExecutable } from './find-on-path.mjs';
import { installMissing } from './install-packages.mjs';
import { unpackedRoot } from './start-engines.mjs';
import { unpackedEnvironment } from './unpacked-environment.mjs';

/**
 * A Chromium for the browser tests, with a font that has Chinese characters; both are brought when missing.
 * @returns {Promise<string>} the program to run
 */
export async function bringChromium() {
  const missing = () => [
    ...(findChromium() === undefined ? [{ name: 'Chromium (for the browser tests)', package: 'chromium' }] : []),
    ...(hasChineseFont() ? [] : [{ name: 'a Chinese font', package: 'fonts-noto-cjk' }]),
  ];
  await installMissing({ missing, unpackedRoot });
  const chromium = findChromium();
  if (chromium === undefined) throw new Error('the packages were installed, and still hold no Chromium');
  return existsSync(unpackedRoot) ? wrapper(chromium) : chromium;
}

/** @returns {string | undefined} */
function findChromium() {
  const given = process.env.XUEFEN_CHROMIUM;
  if (given !== undefined && given !== '') return given;
  return findOnPath('chromium') ?? [join(unpackedRoot, 'usr/lib/chromium/chromium')].find(isExecutable);
}

function hasChineseFont() {
  return ['/', unpackedRoot].some((root) => {
    const folder = join(root, 'usr/share/fonts/opentype/noto');
    return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('NotoSansCJK'));
  });
}

/**
 * A script that runs the program with the libraries and fonts that were unpacked beside it.
 * @param {string} chromium
 */
function wrapper(chromium) {
  const folder = join(unpackedRoot, 'xuefen');
  mkdirSync(folder, { recursive: true });
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfiguration(folder));
  const script = join(folder, 'chromium');
  const libraries = unpackedEnvironment(unpackedRoot).LD_LIBRARY_PATH;
  writeFileSync(script, `#!/bin/sh\nexport LD_LIBRARY_PATH='${libraries}' FONTCONFIG_FILE='${fonts}'\nexec '${chromium}' "$@"\n`, { mode: 0o755 });
  return script;
}

/** @param {string} folder */
function fontConfiguration(folder) {
  const fontFolders = ['/usr/share/fonts', join(unpackedRoot, 'usr/share/fonts')].map((path) => `<dir>${path}</dir>`).join('');
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${fontFolders}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`;
}
