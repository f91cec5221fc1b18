// Judges SARIF logs by the schema of the standard, as Microsoft ships it: draft-04, with a pattern that only expressions without the flag u take.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { answerEachLine, sorted } from "./lines.mjs";

const schema = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json").replace(/package\.json$/, "lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new (Ajv.default ?? Ajv)({ strict: false, unicodeRegExp: false, allErrors: true });
(addFormats.default ?? addFormats)(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

await answerEachLine(({ document }) => ({ valid: validate(document), errors: sorted((validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)) }));
