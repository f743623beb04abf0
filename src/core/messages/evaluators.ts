import { defineMessages } from "./message";

/** Texts about several evaluators' copies of one scoring form. */
export const evaluatorMessages = defineMessages({
  sheet: { zh: "评分汇总", en: "Scores merged" },
  sheetOf: { zh: "评分汇总 {project}", en: "Scores {project}" },
  title: { zh: "{project}评分汇总", en: "Scores of {project}" },
  plan: { zh: "写入评分汇总：{n} 个项目", en: "Write the merged scores of {n} projects" },
  summary: {
    zh: "{n} 位评价人，平均 {mean} 分{grade}；{apart}",
    en: "{n} evaluators, mean {mean} points{grade}; {apart}",
  },
  noMean: { zh: "—", en: "–" },
  gradeIs: { zh: "，{grade}", en: ", {grade}" },
  apart: {
    zh: "{n} 处打分偏离较大，已标出",
    en: "{n} scores stand out and are marked",
  },
  together: { zh: "没有偏离较大的打分", en: "no score stands out" },
  dimension: { zh: "一级指标", en: "Level 1" },
  category: { zh: "二级指标", en: "Level 2" },
  indicator: { zh: "三级指标", en: "Indicator" },
  weight: { zh: "分值", en: "Points" },
  mean: { zh: "平均分", en: "Mean" },
  lowest: { zh: "最低", en: "Lowest" },
  highest: { zh: "最高", en: "Highest" },
  deviation: { zh: "标准差", en: "Std. dev." },
  standsOut: { zh: "偏离较大", en: "Stands out" },
  comments: { zh: "各评价人说明", en: "Comments" },
  comment: { zh: "{evaluator}：{text}", en: "{evaluator}: {text}" },
  total: { zh: "总分", en: "Total" },
  gradeRow: { zh: "等级", en: "Grade" },
  conclusionRow: { zh: "结论", en: "Conclusion" },
  separator: { zh: "、", en: ", " },
  found: {
    zh: "{project}：{n} 位评价人，平均 {mean} 分{grade}，{apart}",
    en: "{project}: {n} evaluators, mean {mean} points{grade}, {apart}",
  },
  older: {
    zh: "{evaluator}后来又交了一份，这份不计入评分汇总。",
    en: "{evaluator} sent another copy later; this one does not count among the merged scores.",
  },
  different: {
    zh: "指标或分值与其他评价人的不同（{indicator}），这份不计入评分汇总。请用同一份打分表重新打分。",
    en: "Indicators or points differ from the other evaluators' ({indicator}); this copy does not count. Score again in the same form.",
  },
  merge: { zh: "合并评分", en: "Merge the scores" },
  heading: { zh: "多人评分", en: "Several evaluators" },
});
