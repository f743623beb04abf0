import { nameKey } from "../rules/book-facts";
import { EXAMPLE_NAME, exampleSheet } from "./example-sheet";
import { instructionSheet } from "./instructions";
import type { Template } from "./registry";
import { stampSheet } from "./stamp";
import type { TemplateBook } from "./template-book";
import { nobody, type TemplateContext, type TemplateProject } from "./template-data";

/** A unit and its projects, as the registers have them. */
export interface PackUnit {
  readonly name: string;
  readonly code: string;
  readonly projects: readonly TemplateProject[];
}

export interface PackOptions extends TemplateContext {
  readonly template: Template;
  /** Day by which forms come back, yyyy-mm-dd; empty for none. */
  readonly deadline: string;
}

export interface PackedFile {
  readonly unit: string;
  /** Without folder: `001_教育局_项目支出绩效自评表_2024.xlsx`. */
  readonly fileName: string;
  readonly forms: number;
  readonly book: () => TemplateBook;
}

/** Excel's limit for a sheet's name. */
const SHEET_NAME = 31;

/**
 * One workbook per unit: instructions, a form per project (or one for the unit), and the stamp. Books
 * are made when they are asked for, so that a thousand of them need no memory at once.
 */
export function planPack(units: readonly PackUnit[], options: PackOptions): readonly PackedFile[] {
  const taken = new Set<string>();
  return units.flatMap((unit): PackedFile[] => {
    const projects = projectsOf(unit, options.template);
    if (projects.length === 0) return [];
    return [
      {
        unit: unit.name,
        fileName: freeFileName(unit, options, taken),
        forms: projects.length,
        book: () => unitBook(unit, projects, options),
      },
    ];
  });
}

function projectsOf(unit: PackUnit, { per }: Template): readonly TemplateProject[] {
  const { name, code, projects } = unit;
  const self = { ...nobody, unit: name, unitCode: code, projects };
  return per === "unit" ? [self] : unit.projects;
}

function unitBook(
  unit: PackUnit,
  projects: readonly TemplateProject[],
  options: PackOptions
): TemplateBook {
  const { template, scheme, year, deadline } = options;
  const beside = template.beside?.(nobody, options) ?? [];
  const names = new Set<string>([
    "填表说明",
    EXAMPLE_NAME,
    "_perf",
    ...beside.map(({ name }) => name),
  ]);
  const forms = projects.map((project) =>
    template.sheet(
      project,
      options,
      freeSheet(project.name || template.names[0] || template.id, names)
    )
  );
  return {
    title: `${unit.name}${year}年度${template.title}`,
    sheets: [
      instructionSheet(template, options, { unit: unit.name, deadline }),
      ...forms,
      ...projects.flatMap((project) => template.beside?.(project, options) ?? []),
      ...exampleSheet(template, options),
      stampSheet({
        template: template.id,
        version: template.version,
        unit: unit.name,
        unitCode: unit.code,
        year,
        scheme: scheme.name,
        deadline,
        sheets: forms.map(({ name }) => name),
      }),
    ],
  };
}

/** A blank form of the template with its instructions, for a bureau's website. */
export function blankBook(template: Template, context: TemplateContext): TemplateBook {
  return {
    title: template.title,
    sheets: [
      template.sheet(nobody, context, template.names[0]),
      ...(template.beside?.(nobody, context) ?? []),
      instructionSheet(template, context, { unit: "", deadline: "" }),
      ...exampleSheet(template, context),
      stampSheet({
        template: template.id,
        version: template.version,
        unit: "",
        unitCode: "",
        year: context.year,
        scheme: context.scheme.name,
        deadline: "",
        sheets: [template.names[0] ?? template.id],
      }),
    ],
  };
}

function freeSheet(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[\\/?*[\]:：'"]/g, " ")
      .trim()
      .slice(0, SHEET_NAME) || "表";
  let free = plain;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    free = `${plain.slice(0, SHEET_NAME - 4)} ${number}`;
  }
  taken.add(free.toLowerCase());
  return free;
}

/** Names that every system can store, sorted by the unit's code. */
function freeFileName(
  { name, code }: PackUnit,
  { template, year }: PackOptions,
  taken: Set<string>
): string {
  const parts = [code, name, template.title, String(year)].filter((part) => part !== "");
  const plain = parts
    .join("_")
    .replace(/[\\/:*?"<>|\s]+/g, "")
    .slice(0, 120);
  let free = plain;
  for (let number = 2; taken.has(nameKey(free)); number += 1) free = `${plain}_${number}`;
  taken.add(nameKey(free));
  return `${free}.xlsx`;
}
