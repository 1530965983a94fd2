import '../../.generated/antd.css';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useSpeech } from '../words/language';
import { antdTheme } from './theme';

/**
 * Wraps each antd control we use. Only lazily loaded files may import this: antd and its style sheet then arrive with
 * the first control that needs them, not with the first page.
 */
export function AntdProvider({ children }: { children: ReactNode }) {
  const { language } = useSpeech();
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={{ ...antdTheme, zeroRuntime: true }} getPopupContainer={within}>
      {children}
    </ConfigProvider>
  );
}

/** An open dialog lies over the whole page and lets nothing behind it be clicked: a list that drops down there belongs into it. */
function within(trigger?: HTMLElement): HTMLElement {
  return trigger?.closest('dialog') ?? document.body;
}
