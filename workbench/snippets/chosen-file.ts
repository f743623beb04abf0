import type { DOMWindow } from "jsdom";
import { writeWorkbook } from "../files/write-workbook";
import type { BookData } from "../host/model/book-data";

/** The workbook that a person would choose: two small sheets. */
const CHOSEN: BookData = {
  name: "Chosen.xlsx",
  sheets: [
    {
      name: "Chosen",
      cells: [
        [{ value: "Item" }, { value: "Amount" }],
        [{ value: "Paper" }, { value: 12 }],
        [{ value: "Ink" }, { value: 30 }],
      ],
    },
    { name: "Totals", cells: [[{ value: "Total" }, { formula: "=SUM(Chosen!B2:B3)", value: 42 }]] },
  ],
};

/** Chooses a workbook in every file field of the page, as a person does before pressing buttons. */
export async function chooseFiles(window: DOMWindow): Promise<void> {
  const fields = [...window.document.querySelectorAll<HTMLInputElement>("input[type=file]")];
  if (fields.length === 0) return;
  const bytes = await writeWorkbook(CHOSEN);
  for (const field of fields) {
    const file = new window.File([new window.Uint8Array([...bytes])], "Chosen.xlsx");
    Object.defineProperty(field, "files", { configurable: true, value: [file] });
    field.dispatchEvent(new window.Event("change", { bubbles: true }));
  }
}
