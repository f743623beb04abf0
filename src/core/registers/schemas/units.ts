import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 单位名录: every budget unit, and what it takes part in. */
export const units: RegisterSchema = {
  name: "units",
  titles: ["单位名录", "单位台账", "预算单位名单", "单位清单", "单位一览"],
  needs: ["unit"],
  marks: [
    ...(["firstLevel", "township", "inTargets", "inMonitoring", "inSelfEvaluation"] as const),
    ...(["inWholeEvaluation", "inLibrary", "exclusionReason"] as const),
  ],
  columns: [
    common.number,
    common.unitCode,
    common.requiredUnit,
    common.department,
    column("firstLevel", "flag", ["是否一级部门", "是否一级预算单位", "一级预算单位"]),
    column("township", "flag", ["是否乡镇", "是否乡镇街道"]),
    column("inTargets", "flag", ["纳入目标", "是否纳入目标", "目标", "是否纳入目标管理"]),
    column("inMonitoring", "flag", ["是否纳入监控", "监控", "纳入运行监控"]),
    column("inSelfEvaluation", "flag", ["纳入自评", "是否纳入自评", "自评", "是否纳入项目自评"]),
    column("inWholeEvaluation", "flag", ["整体自评", "是否纳入整体自评"]),
    column("inLibrary", "flag", ["是否纳入指标库", "指标库"]),
    column("exclusionReason", "text", ["未纳入说明", "不纳入原因"]),
    column("contact", "text", ["绩效联系人", "联络人"]),
    column("phone", "text", ["电话", "联系方式"]),
    common.remark,
  ],
};
