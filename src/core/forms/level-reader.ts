import { readNumber } from "../numbers/read-number";
import type { SheetView } from "../sheets/sheet-view";
import { entryAt } from "./entry";
import type { Entry, IndicatorGroup } from "./form";
import { headingText, printedPoints } from "./heading-text";
import type { TableHeading } from "./indicator-heading-row";

/** A level-1 or level-2 label while its rows are read. */
interface OpenGroup {
  readonly level: 1 | 2;
  readonly name: string;
  readonly entry: Entry;
  first?: number;
  last?: number;
  points?: number;
  weight?: Entry;
  score?: Entry;
}

function isClosed(group: OpenGroup): group is OpenGroup & { first: number; last: number } {
  return group.first !== undefined && group.last !== undefined;
}

interface Label {
  readonly name: string;
  readonly points: number | undefined;
}

const POINTS = /[(（]?\d+(?:\.\d+)?分[)）]?$/;

/** The name of a level without the points printed behind it: 产出指标（50分） → 产出指标. */
export function levelName(text: string): string {
  return headingText(text).replace(POINTS, "");
}

/** Keeps the labels of the first two levels while the rows of a table are read from above. */
export class LevelReader {
  dimension: OpenGroup | undefined;
  category: OpenGroup | undefined;
  private readonly found: OpenGroup[] = [];
  private readonly labels = new Map<string, Label>();

  constructor(
    private readonly view: SheetView,
    readonly heading: TableHeading
  ) {}

  /** Takes the labels of a row; points printed behind a level-1 label are noted under its name. */
  read(row: number, printedWeights: Record<string, number>): void {
    const { dimension, dimensionWeight, category, categoryWeight } = this.heading.columns;
    const level1 = this.labelAt(row, dimension, 1, dimensionWeight);
    if (level1) {
      const { points } = this.labelOf(level1.entry.text);
      if (points !== undefined) printedWeights[level1.name] = points;
      if (level1.name !== this.dimension?.name) {
        this.category = undefined;
        this.dimension = level1;
        this.found.push(level1);
      } else {
        // The label repeated in every row: rows point at their own cell.
        this.dimension = this.continued(this.dimension, level1);
      }
    }
    const level2 = this.labelAt(row, category, 2, categoryWeight);
    if (level2) {
      if (level2.name !== this.category?.name) {
        this.category = level2;
        this.found.push(level2);
      } else {
        this.category = this.continued(this.category, level2);
      }
    }
  }

  /** Whether a label of a level stands in the row. */
  labelled(row: number): boolean {
    const { dimension, category } = this.heading.columns;
    return [dimension, category].some(
      (column) => column !== undefined && !this.view.isBlank(row, column)
    );
  }

  /** The row is an indicator of the open groups. */
  extend(row: number): void {
    for (const group of [this.dimension, this.category]) {
      if (!group) continue;
      const shared = this.sharing.get(group) ?? group;
      shared.first ??= row;
      shared.last = row;
    }
  }

  /** The row gives the points of the deepest label that stands in it. */
  takePoints(row: number): void {
    const { category, weight, score } = this.heading.columns;
    const deep = category !== undefined && !this.view.isBlank(row, category);
    const group = deep ? this.category : this.dimension;
    if (!group || weight === undefined) return;
    const entry = entryAt(this.view, row, weight);
    group.weight = entry;
    group.points = readNumber(entry.value)?.value;
    if (score !== undefined) group.score = entryAt(this.view, row, score);
  }

  /** Another project or another set of indicators begins. */
  reset(): void {
    this.dimension = undefined;
    this.category = undefined;
  }

  groups(): IndicatorGroup[] {
    return this.found.filter(isClosed);
  }

  private readonly sharing = new Map<OpenGroup, OpenGroup>();

  private continued(open: OpenGroup, again: OpenGroup): OpenGroup {
    this.sharing.set(again, this.sharing.get(open) ?? open);
    return again;
  }

  /** The words of a label and the points printed behind it; a long table repeats a few labels. */
  private labelOf(text: string): Label {
    let label = this.labels.get(text);
    if (!label) {
      label = { name: levelName(text), points: printedPoints(text) };
      this.labels.set(text, label);
    }
    return label;
  }

  private labelAt(
    row: number,
    column: number | undefined,
    level: 1 | 2,
    weightColumn: number | undefined
  ): OpenGroup | undefined {
    if (column === undefined || this.view.isBlank(row, column)) return undefined;
    const entry = entryAt(this.view, row, column);
    const weight = weightColumn === undefined ? undefined : entryAt(this.view, row, weightColumn);
    const label = this.labelOf(entry.text);
    const points = (weight && readNumber(weight.value)?.value) ?? label.points;
    return {
      level,
      name: label.name,
      entry,
      ...(points !== undefined && { points, weight: weight?.text ? weight : entry }),
    };
  }
}
