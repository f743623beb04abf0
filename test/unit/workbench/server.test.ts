import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { hostedPage } from "../../../workbench/server/add-in-page";
import { startServer, type WorkbenchServer } from "../../../workbench/server/server";

const PAGE =
  '<html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="pane.js"></script></head></html>';

describe("the add-in's page as it is served", () => {
  test("the host's interface comes first, office.js from here, and the rest is as it was", () => {
    const served = hostedPage(PAGE);
    expect(served).not.toContain("https://");
    expect(served.indexOf("workbench")).toBeLessThan(served.indexOf("/office-js/office.js"));
    expect(served.replace(/<script>.*?<\/script>/, "").replace("/office-js/", "")).toBe(
      PAGE.replace("https://appsforoffice.microsoft.com/lib/1/hosted/", "")
    );
  });

  test("a page without office.js is not an add-in's", () => {
    expect(() => hostedPage("<html></html>")).toThrow("office.js");
  });
});

describe("the workbench server", () => {
  let root: string;
  let server: WorkbenchServer;
  const write = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  };

  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), "workbench-"));
    write("out/workbench/index.html", "<title>workbench</title>");
    write("dist/taskpane.html", PAGE);
    write("dist/assets/icon-32.png", "icon");
    write("node_modules/@microsoft/office-js/dist/office.js", "loader");
    write("node_modules/@microsoft/office-js/dist/agaveerrorux/index.html", "error");
    write("templates/samples/b.xlsx", "b");
    write("templates/samples/a.xlsx", "a");
    write("templates/samples/build.ts", "no sample");
    write("secret.txt", "secret");
    server = await startServer(root, 0);
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  test.each([
    ["", "<title>workbench</title>"],
    ["addin/assets/icon-32.png", "icon"],
    ["office-js/Office.js", "loader"],
    ["office-js/AgaveErrorUX/index.html", "error"],
    ["samples/a.xlsx", "a"],
    ["samples/", '["a.xlsx","b.xlsx"]'],
  ])("answers /%s", async (name, content) => {
    const answer = await fetch(server.address + name);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(content);
  });

  test("serves the add-in's page hosted", async () => {
    const answer = await fetch(`${server.address}addin/taskpane.html`);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await answer.text()).toBe(hostedPage(PAGE));
  });

  test.each(["/nothing.js", "/addin/", "/samples/../secret.txt", "/addin/..%2f..%2fsecret.txt"])(
    "%s is not there",
    async (raw) => {
      expect(await statusOf(raw)).toBe(404);
    }
  );

  test("only reads", async () => {
    expect((await fetch(server.address, { method: "POST" })).status).toBe(405);
  });

  test("snippets come back compiled, or with the reason why not", async () => {
    const post = (body: string) => fetch(`${server.address}snippets/`, { method: "POST", body });
    const good = await post("name: S\nscript:\n  content: 'let a: number = 1'\n");
    expect(good.status).toBe(200);
    expect(await good.json()).toMatchObject({
      snippet: { name: "S" },
      source: expect.stringContaining("let a = 1") as string,
    });
    for (const bad of ["just: text", "name: S\nscript:\n  content: 'let let'\n"]) {
      const answer = await post(bad);
      expect(answer.status).toBe(422);
      const { reason } = (await answer.json()) as { reason: string };
      expect(reason).toMatch(/^.+$/);
    }
    expect((await post("x".repeat(3 * 1024 * 1024))).status).toBe(413);
  });

  test("a port in use is no obstacle", async () => {
    const second = await startServer(root, Number(new URL(server.address).port));
    expect(second.address).not.toBe(server.address);
    await second.close();
  });

  /** fetch would tidy the path before it asks. */
  function statusOf(raw: string): Promise<number | undefined> {
    const { hostname, port } = new URL(server.address);
    return new Promise((resolve, reject) => {
      request({ hostname, port, path: raw }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on("error", reject)
        .end();
    });
  }
});
