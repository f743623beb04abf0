import { readFileSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { ResourceLoader } from "jsdom";

/** The package's own folder; the files in it are served as they are. */
export const OFFICE_FILES = resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

const OFFICE_SCRIPT = /\/office(?:\.debug)?\.js(?:[?#]|$)/i;

/** Serves a page from disk: the files of office.js beside its script, all others from a folder. */
export class PageFiles extends ResourceLoader {
  /** Addresses that were asked for and are not there. */
  readonly missing: string[] = [];
  private officeBase: string | undefined;

  constructor(
    private readonly pageUrl: string,
    /** Folder of the page's own files; none when the page brings only office.js. */
    private readonly folder?: string
  ) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = this.fileOf(url);
    if (file === undefined) {
      this.missing.push(url);
      return null;
    }
    const content = Promise.resolve(readFileSync(file));
    return Object.assign(content, { abort: () => undefined });
  }

  private fileOf(url: string): string | undefined {
    if (OFFICE_SCRIPT.test(url)) this.officeBase = url.slice(0, url.search(OFFICE_SCRIPT) + 1);
    const plain = url.replace(/[?#].*$/, "");
    if (this.officeBase !== undefined && plain.startsWith(this.officeBase)) {
      const inPackage = within(OFFICE_FILES, plain.slice(this.officeBase.length).toLowerCase());
      if (inPackage !== undefined) return inPackage;
    }
    if (this.folder === undefined) return undefined;
    const base = this.pageUrl.slice(0, this.pageUrl.lastIndexOf("/") + 1);
    return plain.startsWith(base)
      ? within(this.folder, decodeURIComponent(plain.slice(base.length)))
      : undefined;
  }
}

/** A file inside a folder; undefined for anything outside or absent. */
function within(folder: string, path: string): string | undefined {
  const file = resolve(join(folder, path));
  if (!file.startsWith(folder + sep)) return undefined;
  try {
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
