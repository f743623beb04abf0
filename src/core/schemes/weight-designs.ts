import type { Scheme } from "./scheme";

/** Weights in common use, to choose from; figures can be changed afterwards. */
export interface WeightDesign {
  /** The points in a row, as people name a design. */
  readonly id: "10+50+30+10" | "10+20+40+20+10" | "20+80";
  readonly weights: Scheme["weights"];
}

/** The design without cost, which the national scheme starts from. */
export const nationalWeights: Scheme["weights"] = {
  execution: 10,
  indicators: 90,
  dimensions: [
    { name: "产出指标", points: 50 },
    { name: "效益指标", points: 30 },
    { name: "满意度指标", points: 10 },
  ],
};

export const weightDesigns: readonly WeightDesign[] = [
  { id: "10+50+30+10", weights: nationalWeights },
  {
    id: "10+20+40+20+10",
    weights: {
      execution: 10,
      indicators: 90,
      dimensions: [
        { name: "成本指标", points: 20 },
        { name: "产出指标", points: 40 },
        { name: "效益指标", points: 20 },
        { name: "满意度指标", points: 10 },
      ],
    },
  },
  // Only the sum of the indicators is set; a bureau leaves the parts open.
  { id: "20+80", weights: { execution: 20, indicators: 80, dimensions: [] } },
];

/** The design whose figures these are. */
export function weightDesignOf(weights: Scheme["weights"]): WeightDesign | undefined {
  return weightDesigns.find((design) => JSON.stringify(design.weights) === JSON.stringify(weights));
}
