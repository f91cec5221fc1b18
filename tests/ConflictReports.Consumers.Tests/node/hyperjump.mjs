// Judges documents with @hyperjump/json-schema, formats asserted.
import { readFileSync } from "node:fs";
import { registerSchema, validate, setShouldValidateFormat } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-07";
import "@hyperjump/json-schema/draft-04";
import "@hyperjump/json-schema/formats";
import { answerEachLine, schemaArguments, sorted } from "./lines.mjs";

setShouldValidateFormat(true);

const dialects = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema",
  "draft-04": "http://json-schema.org/draft-04/schema",
};

const validators = [];
for (const [number, { dialect, path }] of schemaArguments().entries()) {
  const address = `https://consumer.example/schema-${number}`;
  const schema = JSON.parse(readFileSync(path, "utf8"));
  // Several files may have one address; here each stands for itself.
  delete schema.$id;
  delete schema.id;
  registerSchema(schema, address, dialects[dialect]);
  validators.push(await validate(address));
}

await answerEachLine(({ schema, document }) => {
  const { valid, errors } = validators[schema](document, "BASIC");
  return {
    valid,
    keywords: sorted((errors ?? []).map((error) => error.keyword.split("/").at(-1))),
    locations: sorted((errors ?? []).map((error) => error.instanceLocation.replace(/^#/, ""))),
  };
});
