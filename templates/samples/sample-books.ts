import type { BookData } from "../../workbench/host/model/book-data";
import { lvliang2024 } from "./data/lvliang-2024";
import { se01 } from "./data/se01";
import { se24 } from "./data/se24";
import { printedResultList } from "./printed-result-list";
import { printedSelfEvaluation } from "./printed-self-evaluation";

/** The sample workbooks by file name. */
export function sampleBooks(): Record<string, BookData> {
  return {
    "lvliang-2024.xlsx": printedResultList(lvliang2024),
    "se01.xlsx": printedSelfEvaluation(se01),
    "se24.xlsx": printedSelfEvaluation(se24),
  };
}
