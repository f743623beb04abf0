import { readFileSync } from "node:fs";
import path from "node:path";
import { importsOf, root, sourceFiles } from "../../support/source-files";

/** The rooms of docs: who may import whom. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/core": ["src/core"],
  "src/workbook": ["src/core", "src/workbook"],
  "src/functions": ["src/core", "src/functions"],
  "src/files": ["src/core", "src/files"],
  "src/commands": ["src/core", "src/workbook", "src/files", "src/commands"],
  "src/taskpane": ["src/core", "src/workbook", "src/commands", "src/taskpane"],
};

/** Packages the pure core may use: data in, data out. */
const CORE_PACKAGES = ["big.js", "zod/mini"];

const product = sourceFiles("src");

describe("the rooms", () => {
  test.each(Object.entries(MAY_IMPORT))("%s imports only what lies below it", (room, allowed) => {
    const strays = product
      .filter((file) => file.startsWith(`${room}/`))
      .flatMap((file) =>
        importsOf(file, { types: true })
          .filter((imported) => imported.file !== undefined)
          .filter(({ file: target }) => !allowed.some((other) => target?.startsWith(`${other}/`)))
          .map((imported) => `${file} → ${imported.file}`)
      );
    expect(strays).toEqual([]);
  });

  test("every folder of src has its place in the list above", () => {
    const rooms = new Set(product.map((file) => file.split("/").slice(0, 2).join("/")));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test("the core uses pure packages only", () => {
    const strays = product
      .filter((file) => file.startsWith("src/core/"))
      .flatMap((file) =>
        importsOf(file, { types: true })
          .filter(({ specifier }) => !specifier.startsWith("."))
          .filter(({ specifier }) => !CORE_PACKAGES.includes(specifier))
          .map(({ specifier }) => `${file} → ${specifier}`)
      );
    expect(strays).toEqual([]);
  });

  test("the product never imports the workbench, a test, or Node", () => {
    const strays = product.flatMap((file) =>
      importsOf(file, { types: true })
        .filter(({ specifier }) => /workbench|\/test\/|^node:|office-js$/.test(specifier))
        .map(({ specifier }) => `${file} → ${specifier}`)
    );
    expect(strays).toEqual([]);
  });

  test("Excel's objects appear in the adapter only", () => {
    const strays = product
      .filter((file) => !file.startsWith("src/workbook/"))
      .filter((file) => /\bExcel\.(run|Worksheet|Range|RequestContext)\b/.test(read(file)));
    expect(strays).toEqual([]);
  });

  test("nothing imports in a circle", () => {
    expect(circles([...product, ...sourceFiles("workbench")])).toEqual([]);
  });

  test("files stay small enough to hold in the head", () => {
    const long = [...product, ...sourceFiles("workbench")]
      .map((file) => ({ file, lines: read(file).split("\n").length }))
      .filter(({ lines }) => lines > 500);
    expect(long).toEqual([]);
  });

  test("texts for people stand in the message catalogue, both languages", () => {
    const strays = product
      .filter((file) => !file.startsWith("src/core/messages/"))
      .filter((file) => file.startsWith("src/taskpane/") || file.startsWith("src/workbook/"))
      .filter((file) => /[\u4e00-\u9fff]/.test(withoutComments(read(file))));
    expect(strays).toEqual([]);
  });
});

describe("the packages", () => {
  test("no package without a licence of its own comes in with Univer", () => {
    const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, unknown> };
    const names = Object.keys(lock.packages);
    expect(
      names.filter((name) => /@univerjs(-pro)?\/.*-pro|@univerjs-pro|@univerjs\/presets/.test(name))
    ).toEqual([]);
  });

  test("the lockfile records no download addresses", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });
});

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
}

/** Circles among imports that exist at run time, each once, as `a → b → a`. */
function circles(files: readonly string[]): string[] {
  const state = new Map<string, "open" | "closed">();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === "closed") return;
    if (state.get(file) === "open") {
      found.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const imported of importsOf(file, { types: false })) {
      if (imported.file) visit(imported.file, [...trail, file]);
    }
    state.set(file, "closed");
  };
  for (const file of files) visit(file, []);
  return found;
}
