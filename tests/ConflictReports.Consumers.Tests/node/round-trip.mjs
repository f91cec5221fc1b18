// Reads each document into the types of a compiled module, which exports read and write, and writes it again.
import { pathToFileURL } from "node:url";
import { answerEachLine } from "./lines.mjs";

const { read, write } = await import(pathToFileURL(process.argv[2]));

await answerEachLine(({ document }) => ({ written: write(read(JSON.stringify(document))) }));
