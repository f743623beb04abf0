import { render, type Message } from "../core/messages/message";
import { templatesPaneMessages as words } from "../core/messages/templates-pane";
import { withTargets } from "../core/templates/carried-targets";
import { blankBook, planPack, type PackUnit } from "../core/templates/pack";
import { packUnits } from "../core/templates/pack-units";
import { templateNamed, templates, type Template } from "../core/templates/registry";
import { yearWritten } from "../core/templates/year-written";
import { writeTemplate } from "../files/write-template";
import { WorkbookError, type WorkbookPort } from "../workbook/port";
import { archive, type MadeFile } from "./archive";
import { findForms } from "./find-forms";
import { localDay } from "./local-day";
import type { CommandSettings } from "./settings";

/** What of a template would go out to the units of the open workbook. */
export interface TemplateOffer {
  readonly id: string;
  readonly title: string;
  readonly per: Template["per"];
  /** Workbooks, one for each unit that gets one. */
  readonly files: number;
  readonly forms: number;
  /** Units without a project: they get no workbook of a form for projects. */
  readonly without: readonly string[];
}

export interface TemplateOffers {
  readonly templates: readonly TemplateOffer[];
  /** Units the registers know. */
  readonly units: number;
  /** The year the workbook is about, else this year. */
  readonly year: number;
  /** Name of the chosen scheme. */
  readonly scheme: string;
  /** Of the scheme, yyyy-mm-dd; empty for none. */
  readonly deadline: string;
}

/** What a bureau asks for. */
export interface TemplateRequest {
  /** Id of the template. */
  readonly template: string;
  readonly year: number;
  /** Day by which forms come back, yyyy-mm-dd; empty for none. */
  readonly deadline: string;
}

/** Reads the registers of the open workbook for the place 模板. Writes nothing. */
export async function readOffers(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<TemplateOffers> {
  const { units, scheme, year } = await readUnits(port, settings);
  return {
    units: units.length,
    year,
    scheme: scheme.name,
    deadline: scheme.handout.deadline,
    templates: templates.map((template) => {
      const files = planPack(units, { template, scheme, year, deadline: "" });
      const served = new Set(files.map(({ unit }) => unit));
      return {
        id: template.id,
        title: template.title,
        per: template.per,
        files: files.length,
        forms: files.reduce((sum, { forms }) => sum + forms, 0),
        without: units.flatMap(({ name }) => (served.has(name) ? [] : [name])),
      };
    }),
  };
}

/**
 * One workbook for each unit of the registers, as an archive; targets that stand in the workbook go along.
 * @throws {WorkbookError} where no unit would get one; `cancelled`
 */
export async function makePack(
  port: WorkbookPort,
  { template: id, year, deadline }: TemplateRequest,
  settings: CommandSettings
): Promise<MadeFile> {
  const { units, scheme } = await readUnits(port, settings);
  const template = templateOf(id, settings);
  const planned = planPack(units, { template, scheme, year, deadline });
  if (planned.length === 0) refuse(units.length === 0 ? "noUnits" : "noProjects", settings);
  const name = render(words.packName, settings.locale, { title: template.title, year });
  return archive(name, planned, settings);
}

/** An empty form of a template, in the chosen scheme. */
export async function makeBlank(
  port: WorkbookPort,
  { template: id, year }: TemplateRequest,
  settings: CommandSettings
): Promise<MadeFile> {
  const { scheme } = await findForms(port, { ...settings, scope: "sheet" });
  const template = templateOf(id, settings);
  const bytes = writeTemplate(blankBook(template, { scheme, year }));
  return { name: `${template.title}.xlsx`, bytes, files: 1 };
}

interface PackBase {
  readonly units: readonly PackUnit[];
  readonly scheme: Awaited<ReturnType<typeof findForms>>["scheme"];
  readonly year: number;
}

async function readUnits(port: WorkbookPort, settings: CommandSettings): Promise<PackBase> {
  const { registers, forms, scheme, snapshot } = await findForms(port, {
    ...settings,
    scope: "workbook",
  });
  const today = settings.today ?? localDay(new Date());
  return {
    units: withTargets(packUnits(registers), forms, registers),
    scheme,
    year: yearWritten(snapshot) ?? Number(today.slice(0, 4)),
  };
}

function templateOf(id: string, settings: CommandSettings): Template {
  return templateNamed(id) ?? refuse("noTemplate", settings);
}

function refuse(code: "noUnits" | "noProjects" | "noTemplate", { locale }: CommandSettings): never {
  const sentence: Message = words[code];
  throw new WorkbookError(code, render(sentence, locale));
}
