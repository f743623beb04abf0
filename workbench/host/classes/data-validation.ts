import type { Area, CellPosition } from "../../../src/core/sheets/address";
import type { CellContent, SheetModel } from "../model/book-model";
import type { ValidationModel } from "../model/cell-rules";
import { itemNotFound } from "../protocol/host-error";
import { HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { cutOut, overlap, withoutAll } from "./areas";
import { settled, type HostContext } from "./context";
import { intersect } from "./geometry";
import { mayWrite } from "./protection-rules";
import { ValidationCheck } from "./validation-check";
import { readRule, writtenRule } from "./validation-rule";
import { asBoolean, asEnum, asRecord, asText, optional } from "./wire-arguments";

const STYLES = ["Stop", "Warning", "Information"] as const;
const NO_ALERT = { show: true, style: "Stop", title: "", message: "" };
const NO_PROMPT = { show: true, title: "", message: "" };

/** The rule that the cells of one or several areas share. */
export class DataValidation extends HostObject {
  readonly className = "DataValidation";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[]
  ) {
    super();
  }

  get Type(): string {
    const [first, ...others] = this.models();
    if (!first) return "None";
    if (others.some((one) => !sameRule(one, first))) return "MixedCriteria";
    return this.covered() ? (first.kind ?? "None") : "Inconsistent";
  }
  get Rule(): unknown {
    return this.common() === null ? null : writtenRule(this.common() ?? undefined);
  }
  set Rule(value: unknown) {
    const { alert, prompt, ignoreBlanks } = this.common() ?? {};
    this.put({
      ...readRule(value),
      ignoreBlanks: ignoreBlanks ?? true,
      ...(alert ? { alert } : {}),
      ...(prompt ? { prompt } : {}),
    });
  }
  get IgnoreBlanks(): unknown {
    const common = this.common();
    return common === null ? null : (common?.ignoreBlanks ?? true);
  }
  set IgnoreBlanks(value: unknown) {
    this.put({ ...this.base(), ignoreBlanks: asBoolean(value, "ignoreBlanks") });
  }
  get ErrorAlert(): unknown {
    const common = this.common();
    if (common === null) return null;
    const { show, style, title, message } = common?.alert ?? NO_ALERT;
    return { message, showAlert: show, style, title };
  }
  set ErrorAlert(value: unknown) {
    const given = asRecord(value, "errorAlert");
    const old = this.base().alert ?? NO_ALERT;
    this.put({
      ...this.base(),
      alert: {
        show: optional(given["showAlert"], asBoolean, "showAlert") ?? old.show,
        style: optional(given["style"], (one) => asEnum(one, STYLES, "style"), "") ?? old.style,
        title: optional(given["title"], asText, "title") ?? old.title,
        message: optional(given["message"], asText, "message") ?? old.message,
      },
    });
  }
  get Prompt(): unknown {
    const common = this.common();
    if (common === null) return null;
    const { show, title, message } = common?.prompt ?? NO_PROMPT;
    return { message, showPrompt: show, title };
  }
  set Prompt(value: unknown) {
    const given = asRecord(value, "prompt");
    const old = this.base().prompt ?? NO_PROMPT;
    this.put({
      ...this.base(),
      prompt: {
        show: optional(given["showPrompt"], asBoolean, "showPrompt") ?? old.show,
        title: optional(given["title"], asText, "title") ?? old.title,
        message: optional(given["message"], asText, "message") ?? old.message,
      },
    });
  }
  /** Null where some cells are valid and others are not. */
  get Valid(): unknown {
    return this.invalid().then(({ cells, all }) =>
      cells.length === 0 ? true : all ? false : null
    );
  }
  Clear(): null {
    this.allow();
    this.sheet.extras.validations = cutOut(this.sheet.extras.validations, this.areas);
    return null;
  }
  async GetInvalidCells(): Promise<HostObject> {
    const cells = await this.GetInvalidCellsOrNullObject();
    if (cells === NULL_OBJECT) throw itemNotFound("invalid cells");
    return cells;
  }
  async GetInvalidCellsOrNullObject(): Promise<HostObject | NullObject> {
    const { cells } = await this.invalid();
    return cells.length === 0 ? NULL_OBJECT : this.context.make.rangeAreas(this.sheet, cells);
  }

  private models(): ValidationModel[] {
    return (this.sheet.extras.validations ?? []).filter((one) => overlap(one.areas, this.areas));
  }
  private covered(): boolean {
    const rules = this.models().flatMap((one) => one.areas);
    return withoutAll(this.areas, rules).length === 0;
  }
  /** What all cells have; null when they differ, undefined when they have nothing. */
  private common(): ValidationModel | null | undefined {
    const [first, ...others] = this.models();
    if (!first) return undefined;
    return this.covered() && others.every((one) => sameRule(one, first)) ? first : null;
  }
  private base(): Omit<ValidationModel, "areas"> {
    return this.common() ?? { ignoreBlanks: true };
  }
  private allow(): void {
    for (const area of this.areas) mayWrite(this.sheet, area);
  }
  private put(rule: Omit<ValidationModel, "areas">): void {
    this.allow();
    const others = cutOut(this.sheet.extras.validations, this.areas);
    this.sheet.extras.validations = [...others, { ...rule, areas: [...this.areas] }];
  }

  /** Cells that break their rule, row by row; neighbours of a column are put together. */
  private async invalid(): Promise<{ readonly cells: Area[]; readonly all: boolean }> {
    await settled(this.context);
    const cells: Area[] = [];
    let [good, bad] = [0, 0];
    for (const rule of this.models()) {
      const check = new ValidationCheck(this.context, this.sheet, rule);
      for (const area of common(rule.areas, this.areas)) {
        const looked = this.looked(area);
        if (!looked) {
          if (rule.ignoreBlanks) good += 1;
          continue;
        }
        const values = this.sheet.values(looked);
        const valueAt = (row: number, column: number): CellContent =>
          values[row - looked.top]?.[column - looked.left] ?? "";
        await check.prepare(
          cellsOf(looked).filter(({ row, column }) => valueAt(row, column) !== "")
        );
        for (const { row, column } of cellsOf(looked)) {
          const verdict = check.valid(row, column, valueAt(row, column));
          if (verdict) good += 1;
          else {
            bad += 1;
            const last = cells.at(-1);
            if (last?.left === column && last.bottom === row - 1) {
              cells[cells.length - 1] = { ...last, bottom: row };
            } else cells.push({ top: row, left: column, bottom: row, right: column });
          }
        }
      }
    }
    return { cells, all: good === 0 && bad > 0 };
  }
  /** Whole columns are looked at as far as the sheet is used. */
  private looked(area: Area): Area | undefined {
    const used = this.sheet.usedArea(false);
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    return size <= 1_000_000 ? area : used && intersect(area, used);
  }
}

/** Column by column, so that neighbours of a column follow each other. */
function cellsOf({ top, left, bottom, right }: Area): CellPosition[] {
  const cells: CellPosition[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) cells.push({ row, column });
  }
  return cells;
}

function common(some: readonly Area[], others: readonly Area[]): Area[] {
  return some.flatMap((one) => others.flatMap((other) => intersect(one, other) ?? []));
}

function sameRule(one: ValidationModel, two: ValidationModel): boolean {
  const text = ({ areas: _areas, ...rule }: ValidationModel): string =>
    JSON.stringify(Object.entries(rule).sort());
  return text(one) === text(two);
}
