import { transform } from "@swc/core";

/**
 * JavaScript of a snippet's TypeScript, as a classic script: its functions are globals of the page,
 * as in Script Lab. Types are not checked.
 * @throws Error with the compiler's reason
 */
export async function compileScript(source: string, name: string): Promise<string> {
  const { code } = await transform(source, {
    filename: `${name}.ts`,
    isModule: false,
    sourceMaps: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  return code;
}
