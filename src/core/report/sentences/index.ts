import type { SectionDefinition } from "../statement/section";
import {
  departmentEvaluationSection,
  selfEvaluationSection,
  applicationSection,
  assessmentSection,
  disclosureSection,
  librarySection,
} from "./result-sections";
import {
  coverageSection,
  exAnteSection,
  monitoringSection,
  regulationsSection,
  targetsSection,
} from "./stage-sections";
import { plansSection, problemsSection, trainingsSection } from "./outlook-sections";

/** The sections of the statement in the order the five published statements mostly have. */
export const sectionDefinitions: readonly SectionDefinition[] = [
  regulationsSection,
  librarySection,
  exAnteSection,
  targetsSection,
  monitoringSection,
  selfEvaluationSection,
  departmentEvaluationSection,
  // Its sentences are made with the report's own sheet, see `evaluation-sentences.ts`.
  { id: "keyEvaluation", tables: ["T8a", "T8b"], sentences: () => [] },
  applicationSection,
  disclosureSection,
  assessmentSection,
  trainingsSection,
  coverageSection,
  problemsSection,
  plansSection,
];
