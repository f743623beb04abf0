/** `npm run published-page` writes docs/published-figures.md anew from the list of published figures. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { publishedPage } from "../templates/samples/published-page";

writeFileSync(path.resolve(__dirname, "../docs/published-figures.md"), publishedPage());
