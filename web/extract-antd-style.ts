import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider } from 'antd';
import { createElement } from 'react';
import { antdTheme } from './src/antd/theme';

/**
 * The style sheet of the antd controls that we use, under our theme: all of antd's is a megabyte. It stands in a layer, so that its rules for
 * bare elements never reach past our own.
 */
const CONTROLS = ['Select'];
const folder = fileURLToPath(new URL('.generated/', import.meta.url));
mkdirSync(folder, { recursive: true });
const style = extractStyle({ includes: CONTROLS, customTheme: (node) => createElement(ConfigProvider, { theme: antdTheme }, node) });
writeFileSync(`${folder}antd.css`, `@layer antd{${style}}`);
