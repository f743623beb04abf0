import { nationalScheme } from "./national";
import type { Scheme } from "./scheme";

/** 八七六: 优 80–100, 良 70–80, 中 60–70, 差 below 60, as a provincial system is set. */
export const eightSevenSixScheme: Scheme = {
  ...nationalScheme,
  name: "八七六",
  grades: [
    { label: "优", from: 80 },
    { label: "良", from: 70 },
    { label: "中", from: 60 },
    { label: "差", from: 0 },
  ],
};
