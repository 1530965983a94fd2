import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider } from 'antd';
import { createElement } from 'react';
import { antdTheme } from './src/antd/theme';

/** The whole style sheet of antd under our theme: a partial one leaves message, Modal and Upload bare. */
const folder = fileURLToPath(new URL('.generated/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}antd.css`, extractStyle((node) => createElement(ConfigProvider, { theme: antdTheme }, node)));
