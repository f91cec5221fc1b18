// Cases come one a line on standard input; one line of JSON goes out for each, in the same order.
import { createInterface } from "node:readline";

export async function answerEachLine(answer) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    let entry;
    try {
      entry = JSON.parse(line);
    } catch (error) {
      process.stdout.write(JSON.stringify({ problem: `not JSON: ${error.message}` }) + "\n");
      continue;
    }

    let found;
    try {
      found = await answer(entry);
    } catch (error) {
      found = { problem: String(error.stack ?? error) };
    }

    process.stdout.write(JSON.stringify({ name: entry.name, ...found }) + "\n");
  }
}

// Arguments are pairs: the dialect and the file of each schema. A case names its schema by number.
export function schemaArguments() {
  const words = process.argv.slice(2);
  const schemas = [];
  for (let at = 0; at < words.length; at += 2) {
    schemas.push({ dialect: words[at], path: words[at + 1] });
  }

  return schemas;
}

export const sorted = (texts) => [...new Set(texts)].sort();
