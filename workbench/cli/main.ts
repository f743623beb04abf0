import { render } from "../../src/core/messages/message";
import { parseArguments } from "./arguments";
import { reasonOf } from "./failure";
import { cliTexts } from "./texts";

/**
 * The command line. Arguments are checked before anything large is loaded, so that a wrong word is
 * answered at once.
 * @returns the exit code: 0 done, 1 issues of severity error, 2 wrong usage or unreadable input
 */
async function main(words: readonly string[]): Promise<number> {
  const args = parseArguments(words);
  if (args.command === "help") {
    process.stdout.write(`${render(cliTexts.help, args.locale)}\n`);
    return 0;
  }
  const { runCommand } = await import("./run-command");
  const { output, code } = await runCommand(args);
  await new Promise((resolve) => process.stdout.write(`${output}\n`, resolve));
  return code;
}

main(process.argv.slice(2)).then(
  // jsdom and the calculation engine keep timers: the answer is complete, so we leave.
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${reasonOf(error).replace(/\s*[\r\n]+\s*/g, " ")}\n`, () =>
      process.exit(2)
    );
  }
);
