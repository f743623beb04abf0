import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { hostedPage, OFFICE_JS_PATH } from "./add-in-page";
import { Folder } from "./folder";
import { mediaType } from "./mime";
import { readText } from "./request-text";
import { SNIPPETS_PATH, snippetAnswer } from "./snippets";

export interface WorkbenchServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench page at /, the built add-in at /addin/, Microsoft's client library at
 * /office-js/ and the sample workbooks at /samples/, to this machine only. Script Lab snippets are
 * posted to /snippets/ and come back compiled, because the compilers need Node.
 * @param root the repository
 * @param port 0 for any free port
 */
export async function startServer(root: string, port: number): Promise<WorkbenchServer> {
  const samples = path.join(root, "templates", "samples");
  const folders: readonly (readonly [string, Folder])[] = [
    ["/addin/", new Folder(path.join(root, "dist"))],
    [
      OFFICE_JS_PATH,
      new Folder(path.join(root, "node_modules", "@microsoft", "office-js", "dist"), true),
    ],
    ["/jquery/", new Folder(path.join(root, "node_modules", "jquery", "dist"))],
    ["/samples/", new Folder(samples)],
    ["/", new Folder(path.join(root, "out", "workbench"))],
  ];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (request.method === "POST" && url === SNIPPETS_PATH) {
      const text = await readText(request);
      if (text === undefined) return send(response, 413);
      const { status, body } = await snippetAnswer(text);
      return send(response, status, body, "json");
    }
    if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405);
    if (url === "/samples/") {
      const names = (await readdir(samples)).filter((name) => name.endsWith(".xlsx")).sort();
      return send(response, 200, JSON.stringify(names), "json");
    }
    const asked = url === "/" ? "/index.html" : url;
    for (const [prefix, folder] of folders) {
      if (!asked.startsWith(prefix)) continue;
      const name = asked.slice(prefix.length);
      const bytes = await folder.read(name);
      if (bytes === undefined) return send(response, 404);
      const page = prefix === "/addin/" && name.endsWith(".html");
      return send(response, 200, page ? hostedPage(bytes.toString("utf8")) : bytes, name);
    }
    return send(response, 404);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, error instanceof Error ? error.message : String(error), "txt");
    });
  });
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, body?: string | Buffer, name = "x.txt") {
  response.writeHead(status, {
    "Content-Type": mediaType(name.includes(".") ? name : `x.${name}`),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body ?? (status === 404 ? "not found" : undefined));
}

/** Takes the port asked for, or any free one when that is in use. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || port === 0) return reject(error);
      listen(server, 0).then(resolve, reject);
    });
    server.listen(port, "127.0.0.1", () => resolve());
  });
}
