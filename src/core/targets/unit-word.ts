/** Measure words and units met in indicator tables; a multiple (百 千 万 亿) may stand in front. */
const BASES = (
  "美元 欧元 港元 日元 元 块 角 分钱 斤 公斤 千克 克 毫克 吨 担 亩 平方米 平方公里 平方千米 平方 平米 公顷 立方米 立方 立方厘米 " +
  "公里 千米 里 米 厘米 毫米 延米 延长米 公分 升 毫升 千瓦时 千瓦 兆瓦 瓦 度 度电 吨标准煤 吨标煤 分贝 摄氏度 卡路里 千卡 大卡 兆 " +
  "人次 人天 人日 人份 人年 人月 人 名 位 户次 户 家次 家 口 头次 头 只 匹 羽 尾 株 棵 丛 粒 穴 苗 枚 个 座 处 所 间 套 台套 台次 台班 台 " +
  "架次 架 辆次 辆 车次 车 艘次 艘 列 班次 班 班级 份 篇次 篇 件次 件 宗 起次 起 例次 例 桩 场次 场 届 期次 期 次 回 遍 轮 趟 批次 批 项次 项 条次 条 " +
  "种类 种 册次 册 本 部 卷 页 幅 张 版次 版 期刊 首 集 片 段 支 枝 根 管 瓶 袋 包 箱 桶 盒 盏 杆 面 块地 眼 孔 门次 门 节 课时 学时 课 讲 学分 " +
  "村次 村 镇 乡 街道 社区 县 区 市 省 校 院 站次 站 点次 点位 点 线 路 栋 幢 层 楼 单元 床位 床 车位 座位 工位 岗位 岗 席 席位 组 队次 队 支队 团 营 " +
  "天 日历天 日 工作日 自然日 小时 分钟 分 秒 秒钟 周 星期 旬 月 季度 季 年度 年 岁 学期 学年 周期 代 " +
  "倍 成 折 级 档 等 类 星 字 万字 词 笔 单 票 注 户籍 标段 合同 台账 平台 系统 网格 品种 品牌 产品 项目 课题 专利 成果 案件 " +
  "百分点 基点 分值 亿次 并发 信号点 监测点 断面 流域 井 泵 渠 闸 桥 涵 隧 洞 窖 棚 圈 厩 池 塘 坑 厕位 蹲位 桌 把 双 对 付 副 顶 件套 台件 樘 扇 具 " +
  "km² km2 km m² m2 m³ m3 cm mm m ㎡ ㎞ ㎝ ㎜ ㎥ kg ㎏ mg ㎎ g t L ml mL kWh KWh kwh kW KW kw MW MB GB TB PB KB Mbps Gbps M G T h min s " +
  "dB dBA ℃ °C ppm ppb km/h mg/L mg/l μg/m³ ug/m³ μg/m3 ug/m3 微克 人·天 人·次 人·日 人·月"
).split(" ");

/** Units that never take a multiple of their own. */
const WHOLE =
  "个百分点 百分点 百分比 % ‰ 万 亿 千 百 十万 百万 千万 个工作日 个自然日 个月 个季度 个小时 个星期 个学时 个课时".split(
    " "
  );

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join("|");
}

const SIMPLE = `(?:${alternatives(WHOLE.filter((word) => word.length > 2))}|(?:[百千万亿]|十万|百万|千万)?(?:${alternatives(BASES)})|${alternatives(WHOLE)})`;
/** `元/人·年`, `人次/天`, `元/人/月`, `/株`. */
const COMPOUND = `(?:${SIMPLE})?(?:[/·•*]${SIMPLE})+|${SIMPLE}`;

/** A unit as a pattern, without groups that capture. */
export const UNIT_PATTERN = `(?:${COMPOUND})`;

const WHOLE_UNIT = new RegExp(`^${UNIT_PATTERN}$`);
const LEADING_UNIT = new RegExp(`^${UNIT_PATTERN}`);
/** Behind a slash any short word may stand: 元/生, 次/校. */
const LOOSE_RATE = new RegExp(`^${SIMPLE}?(?:[/·][\\u4e00-\\u9fffA-Za-z]{1,4}){1,2}$`);

/** Whether a text is a unit PERF knows, alone or per something. */
export function isKnownUnit(text: string): boolean {
  return COMMON_UNITS.has(text) || WHOLE_UNIT.test(text) || LOOSE_RATE.test(text);
}

/** The longest known unit a text begins with: `元/人给补助对象` → 元/人; empty when there is none. */
export function leadingUnit(text: string): string {
  return LEADING_UNIT.exec(text)?.[0] ?? "";
}

/** `%` for every spelling of percent, anything else as written. */
export function sameSpelling(unit: string): string {
  return unit === "百分比" || unit === "％" || unit === "百分号" ? "%" : unit;
}

/** Asked for most often; a look-up is quicker than the pattern. */
export const COMMON_UNITS: ReadonlySet<string> = new Set(
  "% 个 次 人 名 户 家 项 套 台 件 份 场 期 亩 元 万元 公里 米 座 处 所 株 棵 头 只 人次 篇 条 种 批 辆 吨 分 万亩 公斤 小时 平米 千米 批次 场次 户次 万人 亿元 千元".split(
    " "
  )
);
