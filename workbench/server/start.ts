import path from "node:path";
import { startServer } from "./server";

/** `npm start`. */
const root = path.resolve(__dirname, "../..");
startServer(root, Number(process.env["PORT"] ?? 3010)).then(
  (server) => console.log(`PERF 工作台 ${server.address}`),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
);
