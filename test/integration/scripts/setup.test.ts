import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The set-up script in a repository of its own, with an npm that only keeps a record. */
const scripts = path.resolve(__dirname, "../../../scripts");
const packages = (version: string) => ({
  "": { name: "x" },
  "node_modules/a": { version },
  "node_modules/only-elsewhere": { version: "1.0.0", optional: true },
});

let folder: string;
const at = (...parts: string[]): string => path.join(folder, ...parts);
const json = (file: string, content: unknown): void => writeFileSync(file, JSON.stringify(content));
const installs = (): number =>
  existsSync(at("npm.log")) ? readFileSync(at("npm.log"), "utf8").trim().split("\n").length : 0;

function setUp(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [at("scripts", "setup.mjs"), ...options],
    {
      encoding: "utf8",
      env: { ...process.env, PATH: `${at("bin")}${path.delimiter}${process.env["PATH"]}` },
    }
  );
  return { status, stdout, stderr };
}

/** `npm ci` as far as it matters: says something, makes node_modules, or fails. */
function npm(exitCode: number): void {
  writeFileSync(
    at("bin", "npm"),
    `#!/bin/sh\necho "$@" >> ${at("npm.log")}\necho added 1 package\nmkdir -p ${at("node_modules")}\nexit ${exitCode}\n`
  );
  chmodSync(at("bin", "npm"), 0o755);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-setup-"));
  cpSync(scripts, at("scripts"), { recursive: true });
  mkdirSync(at("bin"));
  json(at("package-lock.json"), { packages: packages("1.0.0") });
  npm(0);
});
afterEach(() => rmSync(folder, { recursive: true }));

test("installs once, and again when the lock file changes", () => {
  expect(setUp().status).toBe(0);
  expect(readFileSync(at("npm.log"), "utf8")).toMatch(/^ci\b/);
  setUp();
  expect(installs()).toBe(1);
  json(at("package-lock.json"), { packages: packages("1.0.1") });
  setUp();
  expect(installs()).toBe(2);
});

test("packages installed by hand are not installed again, unless they differ", () => {
  mkdirSync(at("node_modules"));
  const present = { "node_modules/a": { version: "1.0.0" } };
  json(at("node_modules", ".package-lock.json"), { packages: present });
  setUp();
  expect(installs()).toBe(0);
  json(at("package-lock.json"), { packages: packages("2.0.0") });
  setUp();
  expect(installs()).toBe(1);
});

test("--quiet leaves standard output to the caller", () => {
  expect(setUp("--quiet")).toMatchObject({ status: 0, stdout: "" });
  expect(installs()).toBe(1);
});

test("a failed install fails, and is tried again", () => {
  npm(1);
  expect(setUp()).toMatchObject({ status: 1, stderr: expect.stringContaining("npm ci") });
  npm(0);
  expect(setUp().status).toBe(0);
  expect(installs()).toBe(2);
});

test("a lock left behind by a process that is gone is taken over", () => {
  mkdirSync(at("out", ".setup.lock"), { recursive: true });
  writeFileSync(at("out", ".setup.lock", "pid"), "999999999");
  expect(setUp().status).toBe(0);
  expect(existsSync(at("out", ".setup.lock"))).toBe(false);
});
