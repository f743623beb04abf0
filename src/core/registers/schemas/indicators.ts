import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 指标库: indicators to choose from. */
export const indicators: RegisterSchema = {
  name: "indicators",
  titles: ["指标库", "指标体系库", "共性指标", "核心指标库"],
  needs: ["indicator"],
  marks: ["scope", "reference", "appliesTo", "enabled"],
  columns: [
    common.number,
    column("code", "code", ["编码", "指标代码", "指标编号"]),
    column("scope", "choice", ["指标类型", "共性或行业", "指标属性", "类别"], {
      choices: [
        ["共性", "共性指标"],
        ["行业", "行业核心", "个性", "行业指标", "核心"],
      ],
    }),
    column("industry", "text", ["行业领域", "所属行业", "领域"]),
    common.department,
    column("dimension", "text", ["一级", "一级指标名称"], { filledDown: true }),
    column("category", "text", ["二级", "二级指标名称"], { filledDown: true }),
    column("indicator", "text", ["三级", "三级指标名称", "指标名称"], { required: true }),
    column("explanation", "text", ["解释", "指标说明", "指标内涵"]),
    column("operator", "text", ["计算符号", "指标性质", "指标符号"]),
    column("reference", "text", ["参考标准", "指标参考值", "标准值", "参考指标值"]),
    column("measureUnit", "text", ["单位", "度量单位"]),
    column("direction", "choice", ["方向性", "指标方向", "指标方向性"], {
      choices: [
        ["正向", "正向指标"],
        ["反向", "反向指标", "逆向"],
      ],
    }),
    column("rubric", "text", ["评分标准", "评(扣)分标准", "评分细则", "评价标准"]),
    column("indicatorSource", "text", ["来源"]),
    column("method", "text", ["取值方法", "取数方式"]),
    column("appliesTo", "text", ["适用", "适用范围", "适用类型", "适用项目"]),
    column("enabled", "flag", ["是否启用"]),
    common.remark,
  ],
};
