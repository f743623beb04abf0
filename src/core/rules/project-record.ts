import type { Form } from "../forms/form";
import {
  identityOf,
  oncePerRegisters,
  plainName,
  recordAbout,
  recordsOf,
  type Identity,
  type Located,
  type Registers,
} from "./register-facts";

/** Who a form is about, as the register of projects knows it. */
export function identityOfForm({ fields }: Form): Identity {
  return {
    code: fields.projectCode?.text ?? "",
    name: fields.project?.text ?? "",
    unit: fields.unit?.text ?? "",
  };
}

/** The one row of the register of projects about a form. */
export function projectOf(form: Form, book: Registers): Located | undefined {
  return recordAbout(book, "projects", identityOfForm(form));
}

/** Rows of the register of projects by their code. */
export const projectsByCode = oncePerRegisters((book): ReadonlyMap<string, Located> => {
  const index = new Map<string, Located>();
  for (const located of recordsOf(book, "projects")) {
    const code = plainName(identityOf(located.record).code ?? "");
    if (code !== "" && !index.has(code)) index.set(code, located);
  }
  return index;
});
