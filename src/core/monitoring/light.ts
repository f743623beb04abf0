/** 红 far behind, 黄 behind, 绿 on time, 蓝 far ahead. */
export type Light = "红" | "黄" | "绿" | "蓝";

/** All lights, the worst first. */
export const lights: readonly Light[] = ["红", "黄", "绿", "蓝"];

/**
 * The light of a whole from the lights of its parts: any red → red, else any yellow → yellow, else any
 * green → green, else blue. Parts without a light (null) are passed over; null when no part has one.
 */
export function worstLight(parts: Iterable<Light | null>): Light | null {
  let worst = lights.length;
  for (const part of parts) {
    if (part !== null) worst = Math.min(worst, lights.indexOf(part));
  }
  return lights[worst] ?? null;
}

/** The lights by English names, for code that holds no Chinese: looks, parameters of messages. */
export const lightNames = { 红: "red", 黄: "yellow", 绿: "green", 蓝: "blue" } as const;

export type LightName = (typeof lightNames)[Light];
