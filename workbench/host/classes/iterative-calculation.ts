import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { asBoolean, asInteger, asNumber } from "./wire-arguments";

/** How circular references are calculated. Kept; the engine always iterates. */
export class IterativeCalculation extends HostObject {
  readonly className = "IterativeCalculation";

  constructor(private readonly context: HostContext) {
    super();
  }
  private get state(): HostContext["application"]["iteration"] {
    return this.context.application.iteration;
  }
  get Enabled(): boolean {
    return this.state.enabled;
  }
  set Enabled(value: unknown) {
    this.state.enabled = asBoolean(value, "enabled");
  }
  get MaxIteration(): number {
    return this.state.maxIteration;
  }
  set MaxIteration(value: unknown) {
    const count = asInteger(value, "maxIteration");
    if (count < 1 || count > 32_767) throw invalidArgument("maxIteration");
    this.state.maxIteration = count;
  }
  get MaxChange(): number {
    return this.state.maxChange;
  }
  set MaxChange(value: unknown) {
    const change = asNumber(value, "maxChange");
    if (change < 0) throw invalidArgument("maxChange");
    this.state.maxChange = change;
  }
}
