/** Three projects: pure code, the real office.js on the embedded host, the real browser. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

/** ECMAScript modules that Jest must turn into CommonJS; the second line is what Univer's core needs. */
const modules = [
  ...["strip-bom", "uuid", "@fluentui/react-icons"],
  ...["lodash-es", "nanoid", "rbush", "quickselect", "kdbush", "franc-min", "trigram-utils"],
  ...["n-gram", "collapse-white-space", "cjk-regex", "unicode-regex", "regexp-util"],
];

const shared = {
  transform,
  // Univer, rxjs and the tools themselves are CommonJS already; transforming them costs minutes.
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(${modules.join("|")})/)`],
};

module.exports = {
  // A test says what must hold, not how fast this machine is today: five seconds are too few under load.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/unit/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "integration",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/integration/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/start-browser.ts",
      globalTeardown: "<rootDir>/test/browser/stop-browser.ts",
    },
  ],
};
