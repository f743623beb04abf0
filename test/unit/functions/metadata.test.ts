import { readdirSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import english from "../../../src/functions/functions.en-US.json";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
      readonly dimensionality?: string;
    }[];
    readonly result: { readonly type?: string };
  }[];
}

const folder = path.resolve(__dirname, "../../../src/functions");
const files = readdirSync(folder)
  .filter((name) => name.endsWith("-functions.ts"))
  .map((name) => path.join(folder, name));

const CONTRACT =
  "GRADE SCORE TARGET MEETS COMPLETION DEVIATION EXECRATE EXECSCORE TOTAL LIGHT EXANTE ACTION " +
  "DISTRIBUTION SHARE COVERAGE MEAN WEIGHTCHECK";

async function generated(): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Metadata;
}

test("the Chinese metadata names every function with an example and every parameter", async () => {
  const { functions } = await generated();
  expect(functions.map(({ id }) => id).sort()).toEqual(CONTRACT.split(" ").sort());
  for (const { id, name, description, parameters } of functions) {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(name).toBe(id);
    expect(description).toMatch(new RegExp(`[一-鿿].*=PERF\\.${id}\\(`));
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[一-鿿]+$/);
      expect(parameter.description).toMatch(/[一-鿿]/);
    }
  }
});

test("a parameter of any type never repeats", async () => {
  const { functions } = await generated();
  const parameters = functions.flatMap((entry) => entry.parameters);
  expect(parameters.filter(({ type, repeating }) => type === "any" && repeating)).toEqual([]);
});

test("the English metadata is the same functions in another language", async () => {
  const shape = ({ functions }: Metadata) =>
    functions.map(({ id, name, result, parameters }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, optional, dimensionality }) => ({
        type,
        optional,
        dimensionality,
      })),
    }));
  expect(shape(english as Metadata)).toEqual(shape(await generated()));
  for (const { id, description, parameters } of english.functions) {
    expect(description).toContain(`=PERF.${id}(`);
    for (const { name } of parameters) expect(name).toMatch(/^[a-z]+$/);
  }
});

test("the key that crashes Office 2021 is not in the English metadata", () => {
  expect(Object.keys(english)).toEqual(["functions"]);
});
