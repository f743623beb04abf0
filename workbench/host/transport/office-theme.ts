export type ThemeName = "light" | "dark";

/** Colours as numbers, the way desktop Excel gives them. */
const THEMES: Readonly<Record<ThemeName, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
};

/** JSON text of `GetOfficeThemeInfo`. */
export const themeInfo = (theme: ThemeName): string => JSON.stringify(THEMES[theme]);
