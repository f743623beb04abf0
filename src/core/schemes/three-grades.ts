import { nationalScheme } from "./national";
import type { Scheme } from "./scheme";

/**
 * 三级: 优良, 一般, 较差. The published source names the grades and no bounds; 80 and 60 are a setting
 * to start from, not a rule.
 */
export const threeGradesScheme: Scheme = {
  ...nationalScheme,
  name: "三级",
  grades: [
    { label: "优良", from: 80 },
    { label: "一般", from: 60 },
    { label: "较差", from: 0 },
  ],
  application: {
    ...nationalScheme.application,
    grades: [
      { label: "优良", action: "优先保障" },
      { label: "一般", action: "督促改进" },
      { label: "较差", action: "减少或取消安排" },
    ],
  },
};
