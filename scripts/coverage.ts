/** `npm run coverage` writes anew what is said of the client's classes: for people, and for the host. */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { readClientSchema } from "../workbench/coverage/client-schema";
import { coveragePage, propertiesModule } from "../workbench/coverage/coverage-page";
import { hostClasses } from "../workbench/coverage/host-classes";

const load = createRequire(__filename);
const at = (file: string): string => path.resolve(__dirname, "..", file);
const schema = readClientSchema();
writeFileSync(at("workbench/host/protocol/client-properties.ts"), propertiesModule(schema));
writeFileSync(at("docs/excel-coverage.md"), coveragePage(schema, hostClasses(load)));
process.exit(0);
