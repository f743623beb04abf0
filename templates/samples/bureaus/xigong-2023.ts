import { amounts, padded, times, type BureauYear } from "./bureau-year";

const UNITS = 56;
const PROJECTS = 1081;
const unit = (number: number) => `预算单位${padded(((number - 1) % UNITS) + 1, 2)}`;
const project = (number: number) => `项目${padded(number, 4)}`;
/** Published in 亿元: 9.2 for projects, 21.73 for all; the whole units have the rest. */
const TARGETS = amounts(92_000, PROJECTS);
const WHOLE_TARGETS = amounts(125_300, UNITS);
/** 22.90 亿元 for projects and whole units together. */
const MONITORED = amounts(229_000, PROJECTS + UNITS);
const SELF_EVALUATED = amounts(205_600, 895);
const DEPARTMENTAL = amounts(10_400, 56);
const KEY = amounts(1132.51, 5);
const KEY_MONITORED = amounts(529.83, 5);

const EX_ANTE = [
  ...["新建公厕项目", "物业管理服务项目", "办公楼公厕卫生间改造", "楼宇亮化项目"],
  ...["道路整体提升项目", "绿化带绿化项目", "智慧矫正中心建设", "污水管网三期"],
  ...["优质均衡学校项目", "规划环境影响评价", "社区居民服务中心", "自建经营性房屋安全鉴定"],
  ...["道路提升改造项目", "智慧城区建设项目", "科技园建设一期项目"],
];
const EX_ANTE_AMOUNTS = amounts(6305.7, EX_ANTE.length);

/** 洛阳市西工区, the statement for 2023. Evaluations look at the funds of 2022. */
export const xigong2023: BureauYear = {
  bureau: "西工区",
  year: 2023,
  scheme: { name: "西工区" },
  registers: [
    {
      name: "units",
      title: "单位名录",
      rows: times(UNITS, (number) => ({
        unitCode: `410303${padded(number, 3)}`,
        unit: unit(number),
        inTargets: "是",
        inMonitoring: "是",
        inSelfEvaluation: "是",
      })),
    },
    {
      name: "indicators",
      title: "指标库",
      rows: ["住建局", "医保局", "文旅局", "卫健委", "民政局", "教体局", "残联"].flatMap(
        (department) =>
          ["数量指标", "质量指标", "时效指标"].map((category) => ({
            scope: "行业",
            department,
            dimension: "产出指标",
            category,
            indicator: `${department}核心${category}`,
          }))
      ),
    },
    {
      name: "ex-ante",
      title: "2023年事前绩效评估台账",
      rows: EX_ANTE.map((name, index) => ({
        project: name,
        applied: EX_ANTE_AMOUNTS[index] as number,
      })),
      empty: ["approved", "conclusion"],
    },
    {
      name: "target-review",
      title: "2023年绩效目标审核台账",
      rows: [
        ...times(PROJECTS, (number) => ({
          project: project(number),
          unit: unit(number),
          objectType: "项目",
          amount: TARGETS[number - 1] as number,
        })),
        ...times(UNITS, (number) => ({
          project: `${unit(number)}整体支出`,
          unit: unit(number),
          objectType: "部门整体",
          amount: WHOLE_TARGETS[number - 1] as number,
        })),
      ],
      empty: ["returns"],
    },
    {
      name: "monitoring",
      title: "2023年绩效运行监控台账",
      rows: [
        ...times(PROJECTS + UNITS, (number) => {
          const whole = number > PROJECTS;
          return {
            month: 7,
            monitorType: "单位自主监控",
            project: whole ? `${unit(number - PROJECTS)}整体支出` : project(number),
            unit: unit(whole ? number - PROJECTS : number),
            objectType: whole ? "部门整体" : "项目",
            annual: MONITORED[number - 1] as number,
          };
        }),
        ...times(5, (number) => ({
          month: 7,
          monitorType: "财政重点监控",
          project: project(number * 11),
          unit: unit(number * 11),
          objectType: "项目",
          annual: KEY_MONITORED[number - 1] as number,
        })),
      ],
    },
    {
      name: "self-evaluation",
      title: "2022年度绩效自评台账",
      rows: times(895, (number) => ({
        fundYear: 2022,
        project: `2022年${project(number)}`,
        unit: unit(number),
        annual: SELF_EVALUATED[number - 1] as number,
      })),
      empty: ["score", "grade"],
    },
    {
      name: "evaluation",
      title: "2022年度绩效评价台账",
      rows: [
        ...times(56, (number) => ({
          object: `2022年${project(number * 3)}`,
          objectType: "项目",
          evaluationType: "部门评价",
          amount: DEPARTMENTAL[number - 1] as number,
        })),
        ...times(5, (number) => ({
          object: `重点评价项目${number}`,
          objectType: "项目",
          evaluationType: "财政重点评价",
          amount: KEY[number - 1] as number,
        })),
        {
          object: `${unit(9)}整体支出`,
          objectType: "部门整体",
          evaluationType: "财政重点评价",
          amount: 1470.93,
        },
      ],
      empty: ["score", "grade"],
    },
    {
      name: "regulations",
      title: "制度清单",
      rows: [
        ["政府投资项目管理的通知", "西政〔2017〕21号", "印发"],
        ["预算绩效管理内部工作规程", "西财〔2021〕22号", "印发"],
        ["部门预算绩效目标管理等4个办法", "西财〔2021〕23号", "印发"],
        ["绩效自评考核机制", "", "印发"],
        ["市级项目政策事前绩效评估管理办法", "西财〔2021〕37号", "转发"],
        ["市级委托第三方机构管理办法", "西财〔2022〕31号", "转发"],
        ["市级预算绩效目标管理办法", "西财〔2022〕32号", "转发"],
      ].map(([regulation = "", documentNumber = "", issuing = ""]) => ({
        regulation,
        issuing,
        ...(documentNumber !== "" && { documentNumber }),
      })),
    },
    {
      name: "problems",
      title: "存在问题登记",
      rows: [
        "部分单位预算绩效管理意识淡薄",
        "预算的执行率不高",
        "绩效评价的再监督作用发挥不够",
        "预算绩效管理的约束作用不强",
      ].map((problem) => ({ problem })),
    },
    {
      name: "plans",
      title: "2024年工作计划",
      rows: [
        "加强宣传和业务培训，强化绩效理念",
        "科学编制预算，加强绩效目标审核",
        "加强绩效评价队伍建设",
        "加大绩效评价力度，强化结果运用",
      ].map((plan) => ({ plan })),
    },
  ],
};
