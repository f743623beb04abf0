import { amounts, padded, times, type BureauYear } from "./bureau-year";

/** 82 departments monitored 296 projects; 1,526 projects evaluated themselves. */
const UNITS = 82;
const unit = (number: number) => `预算部门${padded(((number - 1) % UNITS) + 1, 2)}`;
const GRADES = [
  ["优", 1354],
  ["良", 116],
  ["中", 14],
  ["差", 42],
] as const;
const graded = GRADES.flatMap(([grade, count]) => times(count, () => ({ grade })));
const KEY_AMOUNTS = amounts(468143, 23);

/** 长治市上党区, the statement for 2024. Evaluations look at the funds of 2023. */
export const shangdang2024: BureauYear = {
  bureau: "上党区",
  year: 2024,
  scheme: { name: "上党区" },
  registers: [
    {
      name: "units",
      title: "单位名录",
      rows: times(UNITS, (number) => ({
        unitCode: `140404${padded(number, 3)}`,
        unit: unit(number),
        inMonitoring: "是",
      })),
    },
    {
      name: "monitoring",
      title: "2024年绩效运行监控台账",
      rows: times(296, (number) => ({
        month: 7,
        project: `监控项目${padded(number, 3)}`,
        unit: unit(number),
      })),
      empty: ["annual", "executed", "light"],
    },
    {
      name: "self-evaluation",
      title: "2023年度绩效自评台账",
      rows: graded.map(({ grade }, index) => ({
        fundYear: 2023,
        project: `自评项目${padded(index + 1, 4)}`,
        unit: unit(index + 1),
        grade: grade as string,
      })),
      empty: ["score"],
    },
    {
      name: "evaluation",
      title: "2023年度财政重点评价清单",
      rows: [
        ...times(20, (number) => ({
          object: `重点项目${padded(number, 2)}`,
          objectType: "项目",
          unit: unit(number * 4),
        })),
        ...times(3, (number) => ({
          object: `${unit(number * 7)}整体支出`,
          objectType: "部门整体",
          unit: unit(number * 7),
        })),
      ].map((row, index) => ({
        ...row,
        evaluationType: "财政重点评价",
        amount: KEY_AMOUNTS[index] as number,
      })),
      empty: ["score", "grade"],
    },
    {
      name: "disclosure",
      title: "2024年信息公开登记",
      rows: ["预算绩效管理工作情况", "项目绩效目标"].map((item) => ({
        item,
        medium: "区政府网站",
      })),
    },
    {
      name: "regulations",
      title: "制度清单",
      rows: [
        ["项目支出绩效评价管理办法（试行）", "印发", "评价"],
        ["区级政策和项目预算事前绩效评估管理暂行办法", "印发", "事前评估"],
        ["区级预算部门（单位）整体支出绩效管理暂行办法", "印发", "评价"],
        ["预算绩效管理结果应用暂行办法", "印发", "结果应用"],
        ["共性项目绩效指标体系（试行）", "印发", "目标"],
        ["市预算绩效运行监控管理办法", "转发", "监控"],
        ["市委托第三方机构参与预算绩效管理工作管理办法", "转发", "评价"],
      ].map(([regulation = "", issuing = "", stage = ""]) => ({ regulation, issuing, stage })),
    },
    {
      name: "problems",
      title: "存在问题登记",
      rows: [
        "部分单位过紧日子的认识不足，资金使用效率有待提高",
        "财会人员的业务能力需要提高",
        "单位内部各科室配合不够",
        "财政部门对全过程的跟进和监督不够",
      ].map((problem) => ({ problem })),
    },
  ],
};
