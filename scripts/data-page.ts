/** `npm run data-page` writes docs/data.md anew from the definitions of the registers. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { dataPage } from "../workbench/export/data-page";

writeFileSync(path.resolve(__dirname, "../docs/data.md"), dataPage());
