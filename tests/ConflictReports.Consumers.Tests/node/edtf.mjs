// Reads texts with npm's edtf: whether each is an expression, of which type and level, and its bounds in milliseconds.
import edtf from "edtf";
import { answerEachLine } from "./lines.mjs";

const bound = (value) => (value === null || value === undefined ? "none" : String(Number(value)));

await answerEachLine(({ document }) => {
  let read;
  try {
    read = edtf(document);
  } catch (error) {
    return { valid: false, error: String(error.message) };
  }

  return { valid: true, type: read.type, min: bound(read.min), max: bound(read.max) };
});
