/** Stages a statement speaks of, as the tables of the statement have them. */
export type Topic = "exAnte" | "targets" | "monitoring" | "selfEvaluation" | "department" | "key";

/** The words of each stage; those that come first are looked for first at the same place. */
const WORDS: readonly (readonly [Topic, RegExp])[] = [
  ["exAnte", /事前(?:绩效)?(?:评估|评价|评审)?/g],
  ["monitoring", /双?监控/g],
  ["selfEvaluation", /自评|自我评价/g],
  ["department", /部门评价|主管部门对|(?:主管部门)?综合评价/g],
  [
    "key",
    /重点(?:预算)?(?:项目)?(?:绩效)?评价|重点评价|财政评价|第三方(?:评价)?机构|现场(?:绩效)?评价/g,
  ],
  ["targets", /绩效目标(?!实现|完成)|目标(?:管理|审核|申报|编制|编审)/g],
];

/** How many characters a comma counts for: what stands in another clause is farther away. */
const CLAUSE = 12;

/** Characters around the place that are looked at: no sentence is longer. */
const REACH = 400;

/** The stage a place of a sentence is about: the nearest words of one; undefined without any. */
export function topicAt(whole: string, at: number): Topic | undefined {
  const begin = Math.max(0, at - REACH);
  const [sentence, place] = [whole.slice(begin, at + REACH), at - begin];
  let best: { topic: Topic; distance: number } | undefined;
  for (const [topic, words] of WORDS) {
    for (const match of sentence.matchAll(words)) {
      const end = match.index + match[0].length;
      // What follows a figure says what it counts; what stands before it is farther away.
      const after = match.index >= place;
      const between = after ? sentence.slice(place, match.index) : sentence.slice(end, place);
      const commas = (between.match(/[，,]/g) ?? []).length;
      const distance = commas * CLAUSE + (after ? match.index - place : (place - end) * 1.5 + 2);
      if (!best || distance < best.distance) best = { topic, distance };
    }
  }
  return best?.topic;
}
