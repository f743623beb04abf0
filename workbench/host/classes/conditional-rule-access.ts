import type { SheetModel } from "../model/book-model";
import type {
  ConditionalFormatModel,
  ConditionalKind,
  ConditionalLook,
  ConditionalRule,
} from "../model/cell-rules";
import { itemNotFound } from "../protocol/host-error";
import { mayDo } from "./protection-rules";

export type RuleOf<K extends ConditionalKind> = Extract<ConditionalRule, { readonly kind: K }>;

/** A conditional format as it stands on its sheet now; another batch may have deleted it. */
export class ConditionalFormatAccess {
  constructor(
    readonly sheet: SheetModel,
    readonly id: string
  ) {}

  get position(): number {
    const at = (this.sheet.extras.conditionalFormats ?? []).findIndex(({ id }) => id === this.id);
    if (at < 0) throw itemNotFound("conditional format");
    return at;
  }
  get model(): ConditionalFormatModel {
    return (this.sheet.extras.conditionalFormats ?? [])[this.position] as ConditionalFormatModel;
  }

  /** @throws HostError ItemNotFound when the format is of another kind */
  rule<K extends ConditionalKind>(kind: K): RuleOf<K> {
    const { rule } = this.model;
    if (rule.kind !== kind) throw itemNotFound(`conditional format of kind ${kind}`);
    return rule as RuleOf<K>;
  }
  change<K extends ConditionalKind>(kind: K, part: Partial<RuleOf<K>>): void {
    mayDo(this.sheet, "allowFormatCells");
    const rule = { ...this.rule(kind), ...part };
    this.model.rule = rule;
  }
  restyle(part: ConditionalLook): void {
    mayDo(this.sheet, "allowFormatCells");
    this.model.look = { ...this.model.look, ...part };
  }
}
