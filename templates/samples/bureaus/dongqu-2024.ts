import { amounts, padded, times, type BureauYear } from "./bureau-year";

/** 85 units and a township; 82 of them handed in a monitoring form. */
const UNITS = 85;
const TOWNSHIP = "银江镇";
const unit = (number: number) => (number > UNITS ? TOWNSHIP : `预算单位${padded(number, 2)}`);
const CONCLUSIONS = [
  ...["予以支持", "予以支持", "予以支持", "予以部分支持", "予以部分支持", "予以部分支持"],
  ...["不予支持", "不予支持"],
];
const KEY_AMOUNTS = amounts(21_477, 16);

/** 攀枝花市东区, the statement for 2024. Evaluations look at the funds of 2023. */
export const dongqu2024: BureauYear = {
  bureau: "攀枝花市东区",
  year: 2024,
  scheme: { name: "攀枝花市东区", exAnte: { triggers: { newAbove: 50, continuedAbove: 0.2 } } },
  registers: [
    {
      name: "units",
      title: "单位名录",
      rows: times(UNITS + 1, (number) => ({
        unitCode: `510402${padded(number, 3)}`,
        unit: unit(number),
        township: number > UNITS ? "是" : "否",
        inTargets: number > UNITS ? "否" : "是",
        inMonitoring: "是",
        inWholeEvaluation: number > UNITS ? "否" : "是",
        ...(number > UNITS && { exclusionReason: "乡镇" }),
      })),
    },
    {
      name: "ex-ante",
      title: "2024年事前绩效评估台账",
      rows: CONCLUSIONS.map((conclusion, index) => ({
        project: `拟入库项目${index + 1}`,
        unit: unit(index * 9 + 3),
        conclusion,
      })),
      empty: ["applied", "approved"],
    },
    {
      name: "target-review",
      title: "2024年绩效目标审核台账",
      rows: times(UNITS, (number) => ({
        project: `${unit(number)}整体支出`,
        unit: unit(number),
        objectType: "部门整体",
      })),
      empty: ["amount"],
    },
    {
      name: "monitoring",
      title: "2024年绩效运行监控台账",
      rows: times(82, (number) => ({
        month: 7,
        project: `${unit(number)}预算项目`,
        unit: unit(number),
      })),
      empty: ["annual", "executed"],
    },
    {
      name: "self-evaluation",
      title: "2023年度绩效自评台账",
      rows: times(UNITS, (number) => ({
        fundYear: 2023,
        project: `${unit(number)}整体支出`,
        unit: unit(number),
        objectType: "部门整体",
      })),
      empty: ["score", "grade"],
    },
    {
      name: "evaluation",
      title: "2023年度财政重点评价清单",
      rows: times(16, (number) => ({
        object: `重点评价项目${padded(number, 2)}`,
        objectType: "项目",
        evaluationType: "财政重点评价",
        unit: unit((((number - 1) % 8) + 1) * 5),
        amount: KEY_AMOUNTS[number - 1] as number,
      })),
      empty: ["score", "grade"],
    },
    {
      name: "result-application",
      title: "2024年结果应用台账",
      rows: [
        {
          origin: "事前评估",
          object: "拟入库项目",
          measure: "调整项目和资金规模",
          targetYear: 2024,
        },
        { origin: "目标审核", object: "申报项目", measure: "作为入库和编审依据", targetYear: 2024 },
        { origin: "监控", object: "不能完成的项目", measure: "年底收回资金", targetYear: 2024 },
        { origin: "评价", object: "重点评价项目", measure: "作为预算安排依据", targetYear: 2025 },
      ],
    },
    {
      name: "disclosure",
      title: "2024年信息公开登记",
      rows: [
        "预算绩效管理工作情况",
        "绩效目标",
        "2023年绩效自评结果",
        "8个部门16个项目的重点评价结果",
      ].map((item) => ({ item, medium: "区政府网站" })),
    },
  ],
};
