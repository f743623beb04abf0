import type { RegisterName } from "../names";
import type { RegisterSchema } from "../schema";
import { assessment } from "./assessment";
import { disclosure } from "./disclosure";
import { evaluation } from "./evaluation";
import { exAnte } from "./ex-ante";
import { indicators } from "./indicators";
import { monitoring } from "./monitoring";
import { plans } from "./plans";
import { problems } from "./problems";
import { projects } from "./projects";
import { regulations } from "./regulations";
import { resultApplication } from "./result-application";
import { selfEvaluation } from "./self-evaluation";
import { targetReview } from "./target-review";
import { thirdParties } from "./third-parties";
import { trainings } from "./trainings";
import { units } from "./units";

/** All registers, in the order of the bureau's work through a year. A new one is one line here. */
export const registerSchemas: readonly RegisterSchema[] = [
  units,
  projects,
  indicators,
  exAnte,
  targetReview,
  monitoring,
  selfEvaluation,
  evaluation,
  resultApplication,
  disclosure,
  assessment,
  regulations,
  thirdParties,
  trainings,
  problems,
  plans,
];

/** The definition of a register. */
export function registerSchema(name: RegisterName): RegisterSchema {
  const found = registerSchemas.find((schema) => schema.name === name);
  if (!found) throw new Error(`No register ${name}`);
  return found;
}
