import { projectsByCode } from "../project-record";
import { plainName, textIn } from "../register-facts";
import { ALL_FORMS, type Finding, type Rule } from "../rule";

/** A project is called as the budget calls it: same code, same name but for blanks and width. */
export const nameDiffers: Rule = {
  id: "A04",
  type: "project-name-differs",
  severity: "error",
  kinds: ALL_FORMS,
  basis: "basisPractice",
  needs: ["projectRegister"],
  check({ form }, book): Finding[] {
    const { project, projectCode } = form.fields;
    if (!project || !projectCode || project.text.trim() === "") return [];
    const found = projectsByCode(book).get(plainName(projectCode.text));
    const approved = found ? textIn(found.record, "project") : "";
    if (approved === "" || plainName(approved) === plainName(project.text)) return [];
    return [
      {
        at: project,
        message: "projectNameDiffers",
        params: { approved },
        left: project.text,
        right: approved,
      },
    ];
  },
};
