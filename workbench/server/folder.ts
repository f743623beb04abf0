import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** A folder whose files may be served; nothing outside it can be named. */
export class Folder {
  /** Lower-case relative path → real one, for clients that ask in another case (office.js does). */
  private byLowerCase: Promise<Map<string, string>> | undefined;

  constructor(
    readonly root: string,
    private readonly caseInsensitive = false
  ) {}

  /** The file's bytes, or undefined when there is no such file. `name` is a decoded URL path without leading slash. */
  async read(name: string): Promise<Buffer | undefined> {
    const wanted = this.caseInsensitive
      ? (await this.index()).get(name.toLowerCase())
      : path.normalize(name);
    if (wanted === undefined) return undefined;
    const file = path.join(this.root, wanted);
    if (!file.startsWith(this.root + path.sep)) return undefined;
    const found = await stat(file).catch(() => undefined);
    return found?.isFile() ? readFile(file) : undefined;
  }

  private index(): Promise<Map<string, string>> {
    this.byLowerCase ??= readdir(this.root, { recursive: true }).then(
      (names) => new Map(names.map((name) => [name.replaceAll(path.sep, "/").toLowerCase(), name]))
    );
    return this.byLowerCase;
  }
}
