import type { SectionDefinition } from "../statement/section";
import {
  departmentEvaluationSection,
  keyEvaluationSection,
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
import { yearOnYearSection } from "./year-section";
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
  keyEvaluationSection,
  applicationSection,
  disclosureSection,
  assessmentSection,
  trainingsSection,
  coverageSection,
  yearOnYearSection,
  problemsSection,
  plansSection,
];
