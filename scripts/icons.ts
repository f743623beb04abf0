import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, installChromium } from "../workbench/browser/chromium";

/** Draws the icons Excel needs (PNG) from the drawings in assets/. */

const BUTTON = [16, 32, 80] as const;

const SIZES: Record<string, readonly number[]> = {
  perf: [16, 32, 64, 80],
  check: BUTTON,
  indicator: BUTTON,
  score: BUTTON,
  monitor: BUTTON,
  registers: BUTTON,
  collect: BUTTON,
  report: BUTTON,
  proof: BUTTON,
  templates: BUTTON,
  formulas: BUTTON,
  help: BUTTON,
};

async function drawIcons(): Promise<void> {
  const assets = path.resolve(__dirname, "../assets");
  const { executable, env } = await installChromium();
  const browser = await chromium.launch({
    executablePath: executable,
    args: CHROMIUM_ARGUMENTS,
    env,
  });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const drawing = readFileSync(path.join(assets, `${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`
      );
      const file = name === "perf" ? `icon-${size}.png` : `${name}-${size}.png`;
      writeFileSync(path.join(assets, file), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void drawIcons();
