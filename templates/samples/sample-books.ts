import type { BookData } from "../../workbench/host/model/book-data";
import { lvliang2024 } from "./data/lvliang-2024";
import { monitoring } from "./data/monitoring";
import { se01 } from "./data/se01";
import { se24 } from "./data/se24";
import { joinedBooks } from "./joined-books";
import { printedMonitoring } from "./printed-monitoring";
import { printedResultList } from "./printed-result-list";
import { printedSelfEvaluation } from "./printed-self-evaluation";

/** The sample workbooks by file name. */
export function sampleBooks(): Record<string, BookData> {
  return {
    "lvliang-2024.xlsx": printedResultList(lvliang2024),
    "monitoring.xlsx": joinedBooks(monitoring.map(printedMonitoring)),
    "se01.xlsx": printedSelfEvaluation(se01),
    "se24.xlsx": printedSelfEvaluation(se24),
  };
}
