/** The value axis: from the lowest to the highest tick, at round steps. */
export interface Scale {
  readonly ticks: readonly number[];
  /** 0 at the lowest tick, 1 at the highest. */
  share(value: number): number;
}

/** About five ticks at steps of 1, 2 or 5 times a power of ten, zero included unless a minimum is set. */
export function valueScale(values: readonly number[], minimum?: number): Scale {
  const low = minimum ?? Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const high = highest > low ? highest : low + 1;
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step) * step;
  const count = Math.max(Math.ceil((high - first) / step - 1e-9), 1);
  // Multiplying instead of adding keeps 0.1 + 0.2 out of the labels.
  const ticks = Array.from(
    { length: count + 1 },
    (_, index) => Math.round((first + index * step) * 1e9) / 1e9
  );
  const span = count * step;
  return { ticks, share: (value) => (value - first) / span };
}
