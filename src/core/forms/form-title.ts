import type { SheetView } from "../sheets/sheet-view";
import { shownText } from "./entry";
import type { Region } from "./fund-block";
import { compact } from "./heading-text";

export interface FormTitle {
  readonly text: string;
  /** 0-based row; undefined when the title is only the sheet's name. */
  readonly row?: number;
}

const LONGEST_TITLE = 70;
const TITLE = /(?:绩效|自评|监控|目标|评价|整体支出).*(?:表|公示)|自评|绩效监控/;
const NOT_A_TITLE =
  /^(?:[(（]|注|备注|说明|附件|附表|填报|填表|评价结论|自评结论|存在问题|改进措施|主管部门|项目名称|实施单位)|[。；;]|[:：]$/;

/** The last title above a form; else the first line of its head; else the sheet's name. */
export function findTitle(view: SheetView, region: Region): FormTitle {
  let first: FormTitle | undefined;
  let title: FormTitle | undefined;
  for (let row = region.top; row <= region.bottom; row++) {
    const line = lineOf(view, row, region);
    if (!line) continue;
    if (beginsForm(line.text)) break;
    const text = line.text.replace(/\s*[\r\n]+\s*/g, " ");
    if (isTitle(text)) title = { text, row };
    else if (!first && line.alone && text.length >= 6 && !NOT_A_TITLE.test(compact(text))) {
      first = { text, row };
    }
  }
  return title ?? first ?? { text: view.name };
}

/** The first text of a row, and whether nothing else stands in the row. */
function lineOf(
  view: SheetView,
  row: number,
  region: Region
): { readonly text: string; readonly alone: boolean } | undefined {
  let text: string | undefined;
  for (let column = region.left; column <= region.right; column++) {
    const shown = shownText(view, row, column);
    if (shown === "") continue;
    if (text !== undefined) return { text, alone: false };
    text = shown;
  }
  return text === undefined || text.length > LONGEST_TITLE ? undefined : { text, alone: true };
}

/** Whether a text reads like the title of a form. */
export function isTitle(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_TITLE) return false;
  const words = compact(text);
  return (
    TITLE.test(words) &&
    !NOT_A_TITLE.test(words) &&
    !/^(?:年度)?(?:自评|绩效)(?:得分|等级|指标|目标)$/.test(words)
  );
}

/** Whether a cell begins a new form: a title, or the label 项目名称. */
export function beginsForm(text: string): boolean {
  return text.length <= LONGEST_TITLE && /^项目名称/.test(compact(text));
}
