import { HostObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { asBoolean } from "./wire-arguments";

/** `context.runtime`: whether the host raises events. */
export class Runtime extends HostObject {
  readonly className = "Runtime";

  constructor(private readonly context: HostContext) {
    super();
  }
  get EnableEvents(): boolean {
    return this.context.events.enabled;
  }
  set EnableEvents(value: unknown) {
    this.context.events.enabled = asBoolean(value, "enableEvents");
  }
}
