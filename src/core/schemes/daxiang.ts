import { nationalScheme } from "./national";
import type { Scheme } from "./scheme";

/** 大祥区: 优 90–100, 良 80–90, 较差 70–80, 差 below 70, as the district's statement for 2024 says. */
export const daxiangScheme: Scheme = {
  ...nationalScheme,
  name: "大祥区",
  grades: [
    { label: "优", from: 90 },
    { label: "良", from: 80 },
    { label: "较差", from: 70 },
    { label: "差", from: 0 },
  ],
};
