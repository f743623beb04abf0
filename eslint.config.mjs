import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

/** Modules that would make the core impure. */
const impure = [
  "react",
  "react-dom",
  "@fluentui/*",
  "@microsoft/*",
  "office-js",
  "node:*",
  "fs",
  "path",
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/", "test/fixtures/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "off",
      "no-eval": "error",
    },
  },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    // The core is pure: data in, data out.
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: impure, message: "src/core is pure: no Office, React, DOM or Node." },
            {
              group: [
                "**/workbook/*",
                "**/taskpane/*",
                "**/functions/*",
                "**/commands/*",
                "**/files/*",
                "**/workbench/*",
              ],
              message: "src/core imports nothing of the other rooms.",
            },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        ...[
          "window",
          "document",
          "navigator",
          "localStorage",
          "sessionStorage",
          "Office",
          "Excel",
          "CustomFunctions",
          "fetch",
          "setTimeout",
          "setInterval",
          "performance",
          "process",
        ].map((name) => ({ name, message: "src/core is pure." })),
        { name: "Date", message: "src/core has no clock; take a date as an argument." },
        { name: "Intl", message: "src/core has no locale; take it as an argument." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "src/core is deterministic." },
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["**/taskpane/*", "**/functions/*", "**/commands/*"],
              message: "One direction: workbook → core.",
            },
          ],
        },
      ],
    },
  },
  {
    // Product code never knows the workbench or Node.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])
    ),
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  }
);
