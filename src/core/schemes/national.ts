import type { Scheme } from "./scheme";

/**
 * 国家: grades of 财预〔2020〕10号 as published practice states them, 优 90–100, 良 80–90, 中 60–80,
 * 差 below 60, lower bounds inclusive. The other figures are defaults a bureau may change.
 */
export const nationalScheme: Scheme = {
  name: "国家",
  grades: [
    { label: "优", from: 90 },
    { label: "良", from: 80 },
    { label: "中", from: 60 },
    { label: "差", from: 0 },
  ],
  weights: { execution: 10, indicators: 90 },
  rounding: { mode: "half-up", step: 0.01 },
  shares: { digits: 1, mode: "half-up" },
  negativeMethod: "excess",
  tiers: { achieved: 0.8, partial: 0.6 },
  tolerance: { amount: 0.01, rate: 0.0005, points: 0.01 },
  rules: {},
  maximumWeight: 30,
};
