import { readNumber } from "../numbers/read-number";
import { isEmptyText } from "../numbers/written-text";
import { areaAddress } from "../sheets/address";
import type { SheetView } from "../sheets/sheet-view";
import type { Segment } from "./evaluation-headings";
import type { EvaluationColumn, EvaluationRow } from "./register";

const TOTAL = /^(?:合计|总计|小计|共计|平均|平均分|total|subtotal|average)(?:$|[（(:：\d])/i;
const NOTE =
  /^(?:注|备注|说明|附注|填表|填报|制表|审核|负责人|联系|单位[:：]|附件|第\d+页)|^[一二三四五六七八九十]+、|^[（(][一二三四五六七八九十]+[）)]|(?:清单|一览表|汇总表|情况表|结果表)$/;

const GROUP = /^[（(]?[一二三四五六七八九十]+[）)]?$/;
const COUNT = /[（(]\s*(?:共\s*)?\d+\s*[个项家]\s*[）)]$/;

const COLUMNS: readonly EvaluationColumn[] = [
  "number",
  "department",
  "unit",
  "name",
  "objectType",
  "amount",
  "score",
  "grade",
];

/** Reads the rows of one list as they come, and remembers what merged or blank cells leave open. */
export class EvaluationRowReader {
  readonly rows: EvaluationRow[] = [];
  /** 0-based sheet rows of the first and the last row read. */
  first: number | undefined;
  last: number | undefined;
  private department: string | undefined;
  private filled: { cell: string; count: number } | undefined;

  constructor(
    private readonly view: SheetView,
    private readonly segment: Segment,
    private readonly title: string
  ) {}

  get departmentFilledAt(): { readonly cell: string; readonly count: number } | undefined {
    return this.filled;
  }

  /** Takes the row if it is an entry: not blank, not a total, a note or a repeated title. */
  read(row: number): void {
    const texts = this.texts(row);
    if (!this.isEntry(texts)) return;
    this.first ??= row;
    this.last = row;
    this.rows.push(this.entry(row, texts));
  }

  /** The grade column between the first and the last entry. */
  gradeColumn(): { range: string; values: ReturnType<SheetView["value"]>[] } | undefined {
    const column = this.segment.grade;
    if (column === undefined || this.first === undefined || this.last === undefined) {
      return undefined;
    }
    const values = [];
    for (let row = this.first; row <= this.last; row++) values.push(this.view.value(row, column));
    const area = { top: this.first, left: column, bottom: this.last, right: column };
    return { range: areaAddress(area), values };
  }

  private texts(row: number): Partial<Record<EvaluationColumn, string>> {
    const texts: Partial<Record<EvaluationColumn, string>> = {};
    for (const name of COLUMNS) {
      const column = this.segment[name];
      if (column === undefined) continue;
      texts[name] = String(this.mergedValue(row, column, name)).trim();
    }
    return texts;
  }

  /** A grade or a department merged over several rows belongs to each of them. */
  private mergedValue(row: number, column: number, name: EvaluationColumn) {
    const value = this.view.value(row, column);
    if (value !== "" || (name !== "grade" && name !== "department")) return value;
    const area = this.view.mergeAt(row, column);
    return area ? this.view.value(area.top, area.left) : value;
  }

  private isEntry(texts: Partial<Record<EvaluationColumn, string>>): boolean {
    const { number = "", name = "", amount = "", score = "", grade = "" } = texts;
    const heads = [number, texts.department ?? "", texts.unit ?? "", name];
    if (heads.some((text) => TOTAL.test(text.replace(/\s/g, "")))) return false;
    if (name === "") return score !== "" || grade !== "";
    if (amount !== "" || score !== "" || grade !== "") return true;
    // 一 | 优（1个）: the heading of a group of entries.
    if (number !== "") return !NOTE.test(number) && !(GROUP.test(number) && COUNT.test(name));
    return !NOTE.test(name) && name !== this.title;
  }

  private entry(row: number, texts: Partial<Record<EvaluationColumn, string>>): EvaluationRow {
    const cells: Partial<Record<EvaluationColumn, string>> = {};
    for (const name of COLUMNS) {
      const column = this.segment[name];
      if (column !== undefined) cells[name] = this.view.address(row, column);
    }
    const unreadable: { amount?: string; score?: string } = {};
    const amount = this.figure(row, "amount", unreadable);
    let score = this.figure(row, "score", unreadable);
    let grade = plainGrade(texts.grade ?? "");
    // A list with one column 评价结果 may hold points in it.
    const asScore = this.segment.score === undefined ? readNumber(grade) : null;
    if (asScore && (asScore.unit === "" || asScore.unit === "分")) {
      score = asScore.value;
      grade = "";
    }
    return {
      ...(texts.number ? { number: texts.number } : {}),
      ...this.departmentOf(row, texts.department),
      ...(texts.unit ? { unit: texts.unit } : {}),
      name: (texts.name ?? "").replace(/\s*[\r\n]+\s*/g, ""),
      ...(texts.objectType ? { objectType: texts.objectType } : {}),
      ...(amount === undefined ? {} : { amount }),
      ...(score === undefined ? {} : { score }),
      grade,
      unreadable,
      cells,
    };
  }

  private departmentOf(row: number, text: string | undefined): { department?: string } {
    const column = this.segment.department;
    if (column === undefined) return {};
    if (text) {
      this.department = text.replace(/\s*[\r\n]+\s*/g, "");
    } else if (this.department !== undefined) {
      this.filled = {
        cell: this.filled?.cell ?? this.view.address(row, column),
        count: (this.filled?.count ?? 0) + 1,
      };
    }
    return this.department === undefined ? {} : { department: this.department };
  }

  private figure(
    row: number,
    name: "amount" | "score",
    unreadable: { amount?: string; score?: string }
  ): number | undefined {
    const column = this.segment[name];
    if (column === undefined) return undefined;
    const value = this.view.value(row, column);
    const read = readNumber(value);
    if (read && !read.percent) return read.value;
    const text = String(value).trim();
    const isError = text.startsWith("#");
    if (isError || !isEmptyText(text)) unreadable[name] = text;
    return undefined;
  }
}

/**
 * What tells an entry from others of the same name: 部门整体支出 is evaluated in many departments.
 * Empty for an entry without a name.
 */
export function entryKey({ name, department = "", unit = "" }: EvaluationRow): string {
  return name === "" ? "" : [name, department, unit].join("\n").replace(/[^\S\n]/g, "");
}

/** A grade without blanks and quotation marks: `“优”` and `优 ` read 优. */
export function plainGrade(text: string): string {
  const plain = text.replace(/[\s\u200b"“”「」『』']/g, "");
  return !plain.startsWith("#") && isEmptyText(plain) ? "" : plain;
}
