import { nationalScheme } from "./national";
import type { Scheme } from "./scheme";

/**
 * 大祥区: 优 90–100, 良 80–90, 较差 70–80, 差 below 70, as the district's statement for 2024 says,
 * monitoring from January to September. Which grade brings which measure is this file's reading.
 */
export const daxiangScheme: Scheme = {
  ...nationalScheme,
  name: "大祥区",
  grades: [
    { label: "优", from: 90 },
    { label: "良", from: 80 },
    { label: "较差", from: 70 },
    { label: "差", from: 0 },
  ],
  monitoring: { ...nationalScheme.monitoring, cutOffMonth: 9 },
  application: {
    ...nationalScheme.application,
    grades: [
      { label: "优", action: "重点支持" },
      { label: "良", action: "优先保障" },
      { label: "较差", action: "减少资金或整合项目" },
      { label: "差", action: "取消安排" },
    ],
  },
};
