import { defineMessages } from "../message";

/** Rules of family F: ex-ante evaluation: what a finding says. */
export const exAnteSentences = defineMessages({
  notEvaluated: {
    zh: "{attribute}项目{amount}万元，应做事前评估，还没有评估。",
    en: "A project ({attribute}) of {amount} 万元 must be evaluated ex ante and was not.",
  },
  conclusionMissing: {
    zh: "没有评估结论，请选{choices}之一。",
    en: "The conclusion is missing; choose one of {choices}.",
  },
  conclusionUnknown: {
    zh: "结论不能写“{written}”，请选{choices}之一。",
    en: "“{written}” is no conclusion; choose one of {choices}.",
  },
  refusedButFunded: {
    zh: "结论是不予支持，却安排了{arranged}{unit}；不予支持的项目不能安排预算。",
    en: "The project is refused, yet {arranged} {unit} is arranged for it.",
  },
  arrangedAboveApproved: {
    zh: "安排额{arranged}{unit}超过评估核定额{approved}{unit}。",
    en: "{arranged} {unit} is arranged, more than the {approved} {unit} the evaluation approved.",
  },
  partialWithoutCut: {
    zh: "部分支持却没有核减：申请{applied}{unit}，核定{approved}{unit}。",
    en: "Supported in part, yet nothing was cut: {applied} {unit} applied, {approved} {unit} approved.",
  },
  conclusionAndScoreDiffer: {
    zh: "{score}分一般对应“{right}”，这里是“{written}”。",
    en: "{score} points usually mean “{right}”, not “{written}”.",
  },
  dimensionNotScored: {
    zh: "“{dimension}”没有打分。",
    en: "“{dimension}” has no points.",
  },
  dimensionNotANumber: {
    zh: "“{dimension}”要填分数，不能写“{written}”。",
    en: "“{dimension}” needs points, not “{written}”.",
  },
  failingDimension: {
    zh: "予以支持，但{dimensions}不到{below}，请说明。",
    en: "Supported, although less than {below} was reached in {dimensions}; say why.",
  },
  evaluatedTooLate: {
    zh: "{date}才评估，预算编制{start}已经启动；事前评估应在预算编制前完成。",
    en: "Evaluated on {date}; drawing up the budget began on {start}.",
  },
  documentsMissing: { zh: "缺少：{list}。", en: "Missing: {list}." },
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const exAnteTitles = defineMessages({
  "not-evaluated": { zh: "应评估未评估", en: "Not evaluated" },
  "conclusion-missing": { zh: "没有评估结论", en: "No conclusion" },
  "refused-but-funded": { zh: "不予支持却安排预算", en: "Refused but funded" },
  "arranged-above-approved": { zh: "安排额超过核定额", en: "More arranged than approved" },
  "partial-without-cut": { zh: "部分支持没有核减", en: "In part, but nothing cut" },
  "conclusion-and-score-differ": { zh: "结论和得分不符", en: "Conclusion and score differ" },
  "dimension-not-scored": { zh: "评估方面没有打分", en: "Dimension not scored" },
  "failing-dimension": { zh: "有方面不及格", en: "A dimension fails" },
  "evaluated-too-late": { zh: "事前评估晚了", en: "Evaluated too late" },
  "documents-missing": { zh: "缺评估资料", en: "Documents missing" },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const exAnteReasons = defineMessages({
  "not-evaluated": {
    zh: "新增项目超过方案定的额度、延续项目超过方案定的增幅，先评估，后申请预算。",
    en: "New projects above the scheme's amount, and continued ones above its growth, are evaluated before they apply.",
  },
  "conclusion-missing": {
    zh: "有了结论，才知道预算能不能安排、安排多少。",
    en: "Only a conclusion says whether the project may be funded.",
  },
  "refused-but-funded": {
    zh: "评估结果是安排预算的依据。",
    en: "The evaluation decides what is funded.",
  },
  "arranged-above-approved": {
    zh: "安排额以评估核定额为上限。",
    en: "The approved amount is the most that is arranged.",
  },
  "partial-without-cut": {
    zh: "部分支持一般要核减；没有核减，结论就应是予以支持，或者漏填了核减。",
    en: "Support in part usually means less money; otherwise it is full support, or the cut is missing.",
  },
  "conclusion-and-score-differ": {
    zh: "分数线在方案里定；不按分数线下结论，要说明原因。",
    en: "The scheme has the bounds; another conclusion needs a reason.",
  },
  "dimension-not-scored": {
    zh: "每个方面都打了分，总分才完整。",
    en: "The total is complete only when every dimension has points.",
  },
  "failing-dimension": {
    zh: "有一个方面不及格还予以支持，要写明理由。",
    en: "Supporting a project that fails in one dimension needs a reason.",
  },
  "evaluated-too-late": {
    zh: "预算编好了再评估，结果用不上。",
    en: "An evaluation after the budget is drawn up comes too late to be used.",
  },
  "documents-missing": {
    zh: "资料不齐，评估缺依据。",
    en: "Without the documents the evaluation has no ground.",
  },
});
