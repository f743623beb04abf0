import * as z from "zod/mini";

/** Kinds of figure that several sections of a scheme are made of. */

/** Text that is not blank. */
export const text = z.string().check(z.trim(), z.minLength(1));
/** Points, 0–100. */
export const points = z.number().check(z.minimum(0), z.maximum(100));
/** A ratio that is a share of something, 0–1. */
export const share = z.number().check(z.minimum(0), z.maximum(1));
/** A ratio or percentage that may go beyond the whole, 0 or more. */
export const atLeastZero = z.number().check(z.minimum(0));

/** Whether the lower bounds of bands fall from one to the next. */
export function descending(bands: readonly { readonly from: number }[]): boolean {
  return bands.every((band, i) => i === 0 || band.from < (bands[i - 1]?.from ?? 0));
}

/** Whether the last band begins at 0, so that no figure is left without a band. */
export function lastFromZero(bands: readonly { readonly from: number }[]): boolean {
  return bands[bands.length - 1]?.from === 0;
}
