import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const root = path.resolve(__dirname, "../..");

/** TypeScript files below a folder, as paths from the root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from the root of an imported file of ours. */
  readonly file?: string;
}

/** What a file imports. Imports of types count for the direction of rooms, not for circles. */
export function importsOf(file: string, options: { readonly types: boolean }): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), "utf8"),
    ts.ScriptTarget.Latest,
    false
  );
  const specifiers: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const { moduleSpecifier } = node;
      const typesOnly = ts.isImportDeclaration(node)
        ? isTypesOnly(node.importClause)
        : node.isTypeOnly;
      if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier) && (options.types || !typesOnly)) {
        specifiers.push(moduleSpecifier.text);
      }
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) specifiers.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return specifiers.map((specifier) => ({ specifier, file: resolve(file, specifier) }));
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((e) => e.isTypeOnly);
}

const known = new Map<string, boolean>();

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const base = path.join(path.dirname(from), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, path.join(base, "index.ts")];
  return candidates.find((candidate) => {
    if (!/\.tsx?$/.test(candidate)) return false;
    let exists = known.get(candidate);
    if (exists === undefined) {
      exists = ts.sys.fileExists(path.join(root, candidate));
      known.set(candidate, exists);
    }
    return exists;
  });
}
