import { lvliang2024 as published } from "../data/lvliang-2024";
import { amounts, type BureauYear } from "./bureau-year";

/** 21.66 亿元 were published for all thirty objects, none for a single one. */
const AMOUNTS = amounts(216_600, published.items.length);

function objectType(name: string): string {
  if (name.includes("部门整体")) return "部门整体";
  return name.includes("财政综合运行") ? "财政综合运行" : "项目";
}

/** 吕梁市, the report on key evaluations of 2024: thirty objects of 2023. */
export const lvliangBureau2024: BureauYear = {
  bureau: "吕梁市",
  year: 2024,
  scheme: { name: "吕梁市" },
  registers: [
    {
      name: "evaluation",
      title: "2024年财政重点评价清单",
      rows: published.items.map(([object, grade], index) => ({
        object,
        objectType: objectType(object),
        evaluationType: "财政重点评价",
        amount: AMOUNTS[index] as number,
        grade,
      })),
    },
    {
      name: "plans",
      title: "2025年工作计划",
      rows: [
        "健全评价结果与预算安排、政策调整挂钩的机制",
        "督促被评价单位按期整改",
        "提高评价报告质量",
      ].map((plan) => ({ plan })),
    },
  ],
};
