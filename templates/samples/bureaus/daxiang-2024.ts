import { amounts, padded, times, type BureauYear } from "./bureau-year";

const UNITS = 126;
const unit = (number: number) => `预算单位${padded(number, 3)}`;
const WHOLE_AMOUNTS = amounts(81_648.29, UNITS);
const KEY_AMOUNTS = amounts(44_369.7, 11);
/** Six projects with a mean of 86.47, one of them 优; five whole units with a mean of 88.37. */
const PROJECTS = [
  ["专项债券", 91.2],
  ["专项债券", 85.3],
  ["专项债券", 86.1],
  ["专项债券", 84.75],
  ["社保基金", 85.92],
  ["政府购买服务", 85.55],
] as const;
const WHOLE_SCORES = [88.1, 87.65, 89.2, 88.55, 88.35];
const grade = (score: number) => (score >= 90 ? "优" : "良");

/** 邵阳市大祥区, the statement for 2024. Evaluations look at the funds of 2023. */
export const daxiang2024: BureauYear = {
  bureau: "大祥区",
  year: 2024,
  scheme: "大祥区",
  registers: [
    {
      name: "units",
      title: "单位名录",
      rows: times(UNITS, (number) => ({
        unitCode: `430503${padded(number, 3)}`,
        unit: unit(number),
        inWholeEvaluation: "是",
        inLibrary: "是",
      })),
    },
    {
      name: "projects",
      title: "重点项目库",
      rows: PROJECTS.map(([projectType], index) => ({
        projectCode: `Z${padded(index + 1, 3)}`,
        project: `${projectType}项目${index + 1}`,
        unit: unit(index * 20 + 2),
        projectType,
      })),
    },
    {
      name: "indicators",
      title: "指标库",
      rows: times(UNITS, (number) => ({
        scope: "行业",
        department: unit(number),
        dimension: "产出指标",
        category: "数量指标",
        indicator: `${unit(number)}核心业务完成数量`,
      })),
    },
    {
      name: "ex-ante",
      title: "2024年事前绩效评估台账",
      rows: [
        "智慧停车场及配套设施建设项目",
        "冷链仓储物流中心建设项目",
        "2024年度城镇老旧小区改造项目",
        "托育综合服务中心建设项目",
      ].map((project) => ({ project })),
      empty: ["applied", "approved", "conclusion"],
    },
    {
      name: "self-evaluation",
      title: "2023年度部门整体绩效自评台账",
      rows: times(UNITS, (number) => ({
        fundYear: 2023,
        project: `${unit(number)}整体支出`,
        unit: unit(number),
        objectType: "部门整体",
        annual: WHOLE_AMOUNTS[number - 1] as number,
      })),
      empty: ["score", "grade"],
    },
    {
      name: "evaluation",
      title: "2023年度财政重点评价清单",
      rows: [
        ...PROJECTS.map(([projectType, score], index) => ({
          object: `${projectType}项目${index + 1}`,
          objectType: "项目",
          unit: unit(index * 20 + 2),
          score,
        })),
        ...WHOLE_SCORES.map((score, index) => ({
          object: `${unit(index * 23 + 5)}整体支出`,
          objectType: "部门整体",
          unit: unit(index * 23 + 5),
          score,
        })),
      ].map((row, index) => ({
        ...row,
        evaluationType: "财政重点评价",
        amount: KEY_AMOUNTS[index] as number,
        grade: grade(row.score),
      })),
    },
    {
      name: "regulations",
      title: "制度清单",
      rows: [
        { regulation: "区级预算支出绩效评价结果应用管理办法", issuing: "印发", stage: "结果应用" },
      ],
    },
    {
      name: "trainings",
      title: "2024年培训登记",
      rows: [
        ["2024-01", "预算项目绩效目标的编审"],
        ["2024-05", "绩效管理巩固年工作部署"],
        ["2024-10", "一体化系统操作、整体自评和1—9月份运行监控的填报"],
        ["2024-11", "运行监控和自评填报中的疑问和错误"],
      ].map(([date = "", topic = ""]) => ({ date, topic })),
    },
    {
      name: "problems",
      title: "存在问题登记",
      rows: [
        "绩效专业人员缺乏，多由财务人员兼任",
        "区级预算绩效管理制度不够健全",
        "结果应用不够充分",
      ].map((problem) => ({ problem })),
    },
    {
      name: "plans",
      title: "2025年工作计划",
      rows: [
        "继续扩大预算绩效管理范围",
        "推动预算绩效管理制度化规范化",
        "进一步加强绩效评价结果应用",
        "加强培训宣传，提高人员业务素质",
      ].map((plan) => ({ plan })),
    },
  ],
};
