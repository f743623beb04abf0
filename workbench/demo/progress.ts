/** Lines on the terminal: what was done, how long it took, what it came to. */
export class Progress {
  private readonly begun = performance.now();
  private readonly facts: string[] = [];

  /** Runs one step; its answer is printed behind its name and kept for the summary. */
  async step(name: string, work: () => Promise<string>): Promise<void> {
    const begun = performance.now();
    try {
      const fact = await work();
      console.log(`✓ ${name}：${fact}（${seconds(begun)}）`);
      this.facts.push(`${name}：${fact}`);
    } catch (error) {
      console.log(`✗ ${name}（${seconds(begun)}）`);
      throw error;
    }
  }

  summary(pictures: readonly string[]): void {
    console.log(`\nPERF 演示完成，${seconds(this.begun)}`);
    for (const fact of this.facts) console.log(`  ${fact}`);
    for (const picture of pictures) console.log(`  → ${picture}`);
  }
}

/** Ends the step with a reason when something does not hold. */
export function expectThat(holds: boolean, reason: string): void {
  if (!holds) throw new Error(reason);
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
