import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { ToPng } from "./image-maker";

const load = createRequire(__filename);
/** The one font: it has Chinese letters. */
const FONT = "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf";

let drawer: Promise<ToPng> | undefined;

/** Draws without a browser; the drawer and its font are loaded at the first picture. */
export const pngInNode: ToPng = async (svg, width) => (await (drawer ??= makeDrawer()))(svg, width);

async function makeDrawer(): Promise<ToPng> {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  const folder = path.dirname(load.resolve("@resvg/resvg-wasm"));
  await initWasm(await readFile(path.join(folder, "index_bg.wasm")));
  const font = new Uint8Array(await readFile(load.resolve(FONT)));
  return (svg, width) => {
    const picture = new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      font: {
        fontBuffers: [font],
        defaultFontFamily: "Noto Sans SC",
        sansSerifFamily: "Noto Sans SC",
      },
    });
    return Promise.resolve(Buffer.from(picture.render().asPng()).toString("base64"));
  };
}
