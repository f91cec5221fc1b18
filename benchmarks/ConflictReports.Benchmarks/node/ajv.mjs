// Judges reports with ajv, timed from inside: decoding, JSON.parse and validation. Arguments: the folder that has node_modules, and the path of the schema.
// Standard input: "load BYTES\n" and so many bytes of NDJSON, or "run\n"; each is answered by one line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, schema] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const Ajv = require("ajv/dist/2020.js").default;
const addFormats = require("ajv-formats").default;

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
let reports = [];

function split(feed) {
  const lines = [];
  for (let start = 0, end; (end = feed.indexOf(10, start)) >= 0; start = end + 1) {
    lines.push(feed.subarray(start, end));
  }

  return lines;
}

function accepts(report) {
  try {
    return validate(JSON.parse(report.toString("utf8")));
  } catch {
    return false;
  }
}

function run() {
  const start = process.hrtime.bigint();
  let accepted = 0;
  for (const report of reports) {
    accepted += accepts(report) ? 1 : 0;
  }

  return `${Number(process.hrtime.bigint() - start) / 1e9} ${accepted}`;
}

let pending = Buffer.alloc(0);
let missing = -1;
let parts = [];

function take(chunk) {
  if (missing >= 0) {
    const part = chunk.subarray(0, missing);
    parts.push(part);
    missing -= part.length;
    if (missing > 0) {
      return null;
    }

    reports = split(Buffer.concat(parts));
    parts = [];
    missing = -1;
    process.stdout.write(`loaded ${reports.length}\n`);
    return chunk.subarray(part.length);
  }

  const end = chunk.indexOf(10);
  if (end < 0) {
    pending = chunk;
    return null;
  }

  const [command, bytes] = chunk.toString("utf8", 0, end).split(" ");
  if (command === "load") {
    missing = Number(bytes);
  } else if (command === "run") {
    process.stdout.write(`${run()}\n`);
  } else {
    throw new Error(`"${command}" is no command: load or run.`);
  }

  return chunk.subarray(end + 1);
}

for await (const chunk of process.stdin) {
  let rest = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
  pending = Buffer.alloc(0);
  while (rest !== null && (rest.length > 0 || missing === 0)) {
    rest = take(rest);
  }
}
