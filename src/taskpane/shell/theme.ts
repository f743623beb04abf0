import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Chinese faces of Windows and Mac after Office's own; nothing is downloaded. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif";

const light: Theme = { ...webLightTheme, fontFamilyBase, fontFamilyNumeric: fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase, fontFamilyNumeric: fontFamilyBase };

export function paneTheme(isDark: boolean): Theme {
  return isDark ? dark : light;
}
