import type { BookData } from "../../workbench/host/model/book-data";
import { bureauBook } from "./bureau-book";
import { daxiang2024 } from "./bureaus/daxiang-2024";
import { dongqu2024 } from "./bureaus/dongqu-2024";
import { lvliangBureau2024 } from "./bureaus/lvliang-2024";
import { shangdang2024 } from "./bureaus/shangdang-2024";
import { xigong2023 } from "./bureaus/xigong-2023";
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
    "bureau-daxiang-2024.xlsx": bureauBook(daxiang2024),
    "bureau-dongqu-2024.xlsx": bureauBook(dongqu2024),
    "bureau-lvliang-2024.xlsx": bureauBook(lvliangBureau2024),
    "bureau-shangdang-2024.xlsx": bureauBook(shangdang2024),
    "bureau-xigong-2023.xlsx": bureauBook(xigong2023),
    "lvliang-2024.xlsx": printedResultList(lvliang2024),
    "monitoring.xlsx": joinedBooks(monitoring.map(printedMonitoring)),
    "se01.xlsx": printedSelfEvaluation(se01),
    "se24.xlsx": printedSelfEvaluation(se24),
  };
}
