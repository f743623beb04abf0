import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { root } from "../../support/source-files";

/** What an XSD cannot say of a manifest, and Microsoft's own validation needs a network for. */

const source = readFileSync(path.join(root, "manifest/manifest.xml"), "utf8");
const { window } = new JSDOM("");
const manifest = new window.DOMParser().parseFromString(source, "application/xml");

function all(name: string): Element[] {
  return [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function children(element: Element | undefined): string[] {
  return [...(element?.children ?? [])].map((child) => child.localName);
}

const resources = ["Image", "Url", "String"].flatMap((name) =>
  all(name).filter((element) => element.hasAttribute("id"))
);

describe("the manifest", () => {
  test("is well-formed", () => {
    expect(all("parsererror")).toEqual([]);
    expect(source.charCodeAt(0)).not.toBe(0xfeff);
  });

  test("has its elements in Microsoft's order", () => {
    expect(children(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const host = all("Host").find((element) => element.hasAttribute("xsi:type"));
    expect(children(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(children(all("DesktopFormFactor")[0])).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
    ]);
    expect(children(all("Resources")[0])).toEqual([
      "Images",
      "Urls",
      "ShortStrings",
      "LongStrings",
    ]);
    for (const control of all("Control")) {
      expect(children(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  test("names a GUID and a version of four parts", () => {
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
  });

  test("uses every resource, and every resource it uses is there", () => {
    const ids = resources.map((element) => element.getAttribute("id"));
    const used = [...manifest.getElementsByTagName("*")]
      .map((element) => element.getAttribute("resid"))
      .filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id as string))).toEqual([]);
    expect(ids.filter((id) => (id?.length ?? 0) > 32)).toEqual([]);
  });

  test("speaks Chinese first and English beside it, within the lengths", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
    const texts = [...all("String"), ...all("DisplayName"), ...all("Description")].filter(
      (element) => element.hasAttribute("DefaultValue")
    );
    for (const text of texts) {
      const short = text.parentElement?.localName === "ShortStrings";
      const override = [...text.children].find((child) => child.getAttribute("Locale") === "en-US");
      if (text.getAttribute("DefaultValue") !== "PERF") expect(override).toBeDefined();
      for (const value of [text.getAttribute("DefaultValue"), override?.getAttribute("Value")]) {
        expect(value?.length ?? 0).toBeLessThanOrEqual(short ? 125 : 250);
      }
    }
  });

  test("asks for one https origin only", () => {
    const addresses = [...source.matchAll(/"(https?:\/\/[^"]*)"|>(https?:\/\/[^<]*)</g)]
      .map((match) => match[1] ?? match[2] ?? "")
      .filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(["https://localhost:3000"])
    );
  });

  test("has its icons, in the sizes it says", () => {
    const icons = [...source.matchAll(/assets\/([\w-]+)-(\d+)\.png/g)];
    expect(new Set(icons.map((icon) => icon[2]))).toEqual(new Set(["16", "32", "64", "80"]));
    for (const [, name, size] of icons) {
      const png = readFileSync(path.join(root, "assets", `${name}-${size}.png`));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
    for (const image of all("Image").filter((element) => element.hasAttribute("size"))) {
      const resource = resources.find(
        (element) => element.getAttribute("id") === image.getAttribute("resid")
      );
      expect(resource?.getAttribute("DefaultValue")).toContain(
        `-${image.getAttribute("size")}.png`
      );
    }
  });

  test("runs pane, ribbon and functions in one page, with the namespace PERF", () => {
    const shared = ["Runtime", "FunctionFile"].map((name) => all(name)[0]?.getAttribute("resid"));
    expect(shared).toEqual(["Taskpane.Url", "Taskpane.Url"]);
    expect(all("Page")[0]?.firstElementChild?.getAttribute("resid")).toBe("Taskpane.Url");
    expect(all("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
    expect(all("TaskpaneId")).toEqual([]);
    const namespace = resources.find(
      (element) => element.getAttribute("id") === "Functions.Namespace"
    );
    expect(namespace?.getAttribute("DefaultValue")).toBe("PERF");
  });

  test("names the commands the add-in answers", () => {
    expect(all("FunctionName").map((element) => element.textContent)).toEqual([
      "perfCheck",
      "perfIndicator",
      "perfScore",
      "perfMonitor",
      "perfRegisters",
      "perfTemplates",
      "perfCollect",
      "perfReport",
      "perfProof",
      "perfFormulas",
      "perfHelp",
    ]);
    const entry = readFileSync(path.join(root, "src/commands/main.ts"), "utf8");
    for (const name of all("FunctionName")) expect(entry).toContain(`${name.textContent}:`);
  });
});

describe("office-addin-manifest", () => {
  test("reads it offline", async () => {
    const { OfficeAddinManifest } = await import("office-addin-manifest");
    const info = await OfficeAddinManifest.readManifestFile(
      path.join(root, "manifest/manifest.xml")
    );
    expect(info).toMatchObject({
      id: "5f0d5a3e-6c0b-4d59-9a52-0a8f6d2c7e41",
      displayName: "预算绩效助手",
      defaultLocale: "zh-CN",
      permissions: "ReadWriteDocument",
    });
  });
});

describe("the deployment profile", () => {
  const { profile, manifestFor } = jest.requireActual<{
    profile(environment: Record<string, string>): { origin: string; officeJs: string };
    manifestFor(source: string, target: { origin: string }): string;
  }>("../../../manifest/profile.js");

  test("puts the origin into every address", () => {
    const { origin } = profile({ PERF_ORIGIN: "https://perf.intranet.example/" });
    const built = manifestFor(source, { origin });
    expect(built).not.toContain("localhost");
    expect(built).toContain("https://perf.intranet.example/taskpane.html");
  });

  test.each([
    [{}, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
    [
      { PERF_OFFICE_JS: "china" },
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    ],
    [
      { PERF_OFFICE_JS: "https://perf.intranet.example/office/office.js" },
      "https://perf.intranet.example/office/office.js",
    ],
  ])("%j takes office.js from %s", (environment, address) => {
    expect(profile(environment as Record<string, string>).officeJs).toBe(address);
  });

  test("refuses an origin Excel would refuse", () => {
    expect(() => profile({ PERF_ORIGIN: "http://perf.example" })).toThrow("PERF_ORIGIN");
  });
});
