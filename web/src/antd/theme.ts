import type { ThemeConfig } from 'antd';

/**
 * Read both by the extraction of the static style sheet and by the running page, which must agree to the letter:
 * the class names depend on it. Text tokens are darker than antd's own so that every pair reaches AA.
 */
export const antdTheme: ThemeConfig = {
  hashed: false,
  cssVar: { key: 'xuefen' },
  token: {
    colorPrimary: '#1f4e9e',
    colorSuccess: '#1d6b0c',
    colorWarning: '#8a5a00',
    colorError: '#b3261e',
    colorText: '#1f2328',
    colorTextSecondary: '#4a4a4a',
    colorTextTertiary: '#595959',
    colorTextDescription: '#595959',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDisabled: '#757575',
    colorBorder: '#8a8780',
    borderRadius: 4,
    controlHeight: 40,
    fontSize: 16,
    fontFamily: 'var(--font)',
  },
};
