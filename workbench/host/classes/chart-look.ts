import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { asBoolean, asEnum, asInteger, asNumber, asText } from "./wire-arguments";

/** What a chart or a series keeps for its parts (`legend.font` → members) beside its own model. */
export interface Looked {
  look?: Record<string, Record<string, unknown>>;
}

/** A part of a chart whose members are kept as they were written. */
export abstract class ChartPart extends HostObject {
  constructor(
    readonly owner: Looked,
    /** The place in the chart, e.g. `legend.font`. */
    readonly part: string
  ) {
    super();
  }

  kept(member: string): unknown {
    return this.owner.look?.[this.part]?.[member];
  }
  keep(member: string, value: unknown): void {
    const look = (this.owner.look ??= {});
    (look[this.part] ??= {})[member] = value;
  }
  forget(): null {
    delete this.owner.look?.[this.part];
    return null;
  }
}

/** One scalar: its value before anybody writes it, and how a written one is read. */
export interface KeptMember {
  readonly standard: unknown;
  readonly read: (value: unknown, what: string) => unknown;
}

export const flag = (standard: boolean): KeptMember => ({ standard, read: asBoolean });
export const number = (standard: number): KeptMember => ({ standard, read: asNumber });
export const words = (standard: string): KeptMember => ({ standard, read: asText });
export const choice = (options: readonly string[], standard = options[0]): KeptMember => ({
  standard,
  read: (value, what) => asEnum(value, options, what),
});
/** A number, or `""` for automatic. */
export const automatic: KeptMember = {
  standard: "",
  read: (value, what) => (value === "" ? "" : asNumber(value, what)),
};
/** A number between two, both included. @throws HostError InvalidArgument for any other */
export const between = (from: number, to: number, standard: number): KeptMember => ({
  standard,
  read: (value, what) => {
    const given = asInteger(value, what);
    if (given < from || given > to) throw invalidArgument(what);
    return given;
  },
});

/**
 * Gives a class scalars that are kept as written. They are accessors of the prototype, as those
 * written out are, so the interpreter and the contract test see no difference.
 */
export function keeps(
  target: { readonly prototype: ChartPart },
  members: Readonly<Record<string, KeptMember>>
): void {
  for (const [name, { standard, read }] of Object.entries(members)) {
    Object.defineProperty(target.prototype, name, {
      configurable: true,
      get(this: ChartPart) {
        return this.kept(name) ?? standard;
      },
      set(this: ChartPart, value: unknown) {
        this.keep(name, read(value, name));
      },
    });
  }
}
