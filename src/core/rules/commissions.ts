import {
  identityOf,
  oncePerRegisters,
  plainName,
  recordsAbout,
  recordsOf,
  textIn,
  type Identity,
  type Located,
  type Registers,
} from "./register-facts";

/** What a third party was asked to do: to help a unit with its own forms, or to judge it. */
export type CommissionKind = "assist" | "evaluate";

/** One commission of a third party. Names are made comparable; empty where they are not known. */
export interface Commission extends Located {
  readonly kind: CommissionKind;
  readonly agency: string;
  readonly client: string;
  /** The unit whose project it is. */
  readonly unit: string;
}

const ASSIST =
  /自评|目标.{0,4}(?:编制|编报|填报|申报|设定|编写)|(?:编制|编报|填报|申报|编写).{0,4}目标/;
const EVALUATE = /评价/;

/** Commissions of the register of third parties and of the list of evaluations. */
export const commissionsOf = oncePerRegisters((book): readonly Commission[] => [
  ...recordsOf(book, "third-parties").flatMap((located) => fromRegister(located, book)),
  ...recordsOf(book, "evaluation").flatMap((located): Commission[] => {
    const agency = plainName(textIn(located.record, "thirdParty"));
    const unit = plainName(textIn(located.record, "unit"));
    return agency === "" ? [] : [{ ...located, kind: "evaluate", agency, client: "", unit }];
  }),
]);

function fromRegister(located: Located, book: Registers): Commission[] {
  const { record } = located;
  const agency = plainName(textIn(record, "agency"));
  const service = textIn(record, "service");
  const kind = ASSIST.test(service) ? "assist" : EVALUATE.test(service) ? "evaluate" : undefined;
  if (agency === "" || !kind) return [];
  const client = plainName(textIn(record, "client"));
  const unit = unitOf(identityOf(record), book);
  return [
    { ...located, kind, agency, client, unit: unit === "" && kind === "assist" ? client : unit },
  ];
}

/** The one unit that carries a project out, as the registers know it. */
function unitOf(project: Identity, book: Registers): string {
  for (const register of ["evaluation", "projects"] as const) {
    const units = new Set(
      recordsAbout(book, register, project)
        .map(({ record }) => plainName(textIn(record, "unit")))
        .filter((unit) => unit !== "")
    );
    const [only] = units;
    if (units.size === 1 && only !== undefined) return only;
  }
  return "";
}
