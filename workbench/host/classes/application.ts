import { HostObject } from "../protocol/host-object";
import { CultureInfo } from "./culture-info";
import type { HostContext } from "./context";
import { IterativeCalculation } from "./iterative-calculation";
import { asEnum, optional } from "./wire-arguments";
import { createdWorkbook, type WorkbookCreated } from "./workbook-created";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

export class Application extends HostObject {
  readonly className = "Application";

  constructor(private readonly context: HostContext) {
    super();
  }

  get CalculationMode(): string {
    return this.context.application.calculationMode;
  }
  set CalculationMode(value: unknown) {
    this.context.application.calculationMode = asEnum(value, MODES, "calculationMode");
  }
  /** Requests wait for the calculation, so none is ever seen running. */
  get CalculationState(): string {
    return "Done";
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return ".";
  }
  get ThousandsSeparator(): string {
    return ",";
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.context.locale);
  }
  get IterativeCalculation(): IterativeCalculation {
    return new IterativeCalculation(this.context);
  }
  CreateWorkbook(base64File: unknown): Promise<WorkbookCreated> {
    return createdWorkbook(this.context, base64File);
  }
  async Calculate(type: unknown): Promise<null> {
    const kind = optional(type, (value) => asEnum(value, CALCULATIONS, "calculationType"), "type");
    await this.context.book.calculate({ full: kind !== undefined && kind !== "Recalculate" });
    return null;
  }
  /** Nothing is drawn or calculated between the actions of a batch anyway. */
  SuspendApiCalculationUntilNextSync(): null {
    return null;
  }
  SuspendScreenUpdatingUntilNextSync(): null {
    return null;
  }
}
