import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider } from 'antd';
import { createElement } from 'react';
import { antdTheme } from './src/antd/theme';

/**
 * The whole style sheet of antd under our theme: a partial one leaves message, Modal and Upload bare.
 * It stands in a layer, so that its rules for bare elements never reach past our own.
 */
const folder = fileURLToPath(new URL('.generated/', import.meta.url));
mkdirSync(folder, { recursive: true });
const style = extractStyle((node) => createElement(ConfigProvider, { theme: antdTheme }, node));
writeFileSync(`${folder}antd.css`, `@layer antd{${style}}`);
