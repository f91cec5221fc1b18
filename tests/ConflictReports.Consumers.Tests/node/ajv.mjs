// Judges documents with ajv in strict mode. An argument path#pointer names a schema inside of an OpenAPI file.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { answerEachLine, schemaArguments, sorted } from "./lines.mjs";

const classes = { "2020-12": Ajv2020.default ?? Ajv2020, "openapi-3.1": Ajv2020.default ?? Ajv2020, "draft-07": Ajv.default ?? Ajv, "draft-04": AjvDraft04.default ?? AjvDraft04 };

function compile({ dialect, path }) {
  // ajv's own defaults log what strict mode only warns of; here a warning is an error as well.
  const logger = { log() {}, warn: (text) => { throw new Error(`ajv warns: ${text}`); }, error: (text) => { throw new Error(text); } };
  const ajv = new classes[dialect]({ strict: true, strictRequired: true, strictTypes: true, strictTuples: true, allErrors: true, logger });
  (addFormats.default ?? addFormats)(ajv);
  const [file, pointer] = path.split("#");
  const document = JSON.parse(readFileSync(file, "utf8"));
  if (pointer === undefined) {
    return ajv.compile(document);
  }

  // The file is the place where the schema stands; its own member is no keyword of JSON Schema. A discriminator is a hint beside oneOf, which judges.
  ajv.addVocabulary(["components", "discriminator"]);
  ajv.addSchema({ components: document.components }, "openapi", false, false);
  return ajv.compile({ $ref: `openapi#${pointer}` });
}

const validators = schemaArguments().map(compile);

await answerEachLine(({ schema, document }) => {
  const validate = validators[schema];
  const valid = validate(document);
  const errors = validate.errors ?? [];
  return { valid, keywords: sorted(errors.map((error) => error.keyword)), locations: sorted(errors.map((error) => error.instancePath)) };
});
