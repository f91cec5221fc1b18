// Mistakes that the types must find: where one goes unnoticed, the compiler reports the @ts-expect-error above it.
// tsc --strict --exactOptionalPropertyTypes --noEmit mistakes.ts
import type {
  Claim,
  ConflictReport,
  Derivation,
  Geometry,
  JsonValue,
  Measure,
  Place,
  Quantity,
  RatingValue,
  Selector,
  Source,
} from "../../../schemas/1.0/types/conflict-report";

// None of these is a mistake: a partner's own term, recursion, every shape of a union.
export const ownTerm: Measure = "partners-own-measure";
export const chain: Derivation = { kind: "syndication", of: { kind: "summary", of: { kind: "quotation" } } };
export const collection: Geometry = {
  type: "GeometryCollection",
  geometries: [
    { type: "Point", coordinates: [27.56, 53.9] },
    { type: "LineString", coordinates: [[27.5, 53.9, 220], [27.6, 53.9]] },
  ],
};
export const data: JsonValue = { list: [1, "two", null, { three: true }] };
export function exact(selector: Selector): string | undefined {
  return selector.type === "text-quote" ? selector.exact : undefined;
}

// @ts-expect-error a misspelt value of a closed set
export const misspeltValue: Claim = { id: "c1", statement: { text: "A depot burnt." }, stage: "complete" };

// @ts-expect-error a required member is missing
export const missingMember: Claim = { id: "c1" };

// @ts-expect-error a tag that no alternative has
export const wrongTag: Selector = { type: "text-range", start: 0, end: 5 };

// @ts-expect-error the members of another alternative
export const wrongAlternative: Selector = { type: "text-quote", start: 0, end: 5 };

// @ts-expect-error a number where a text is expected
export const numberForText: Source = { id: 1, kind: "agency" };

// @ts-expect-error a text where a number is expected
export const textForNumber: Quantity = { measure: "killed", min: "3000" };

// @ts-expect-error a misspelt name of an optional member
export const misspeltMember: Quantity = { measure: "killed", aproximator: "about" };

// @ts-expect-error one item where a list is expected
export const itemForList: Place = { countries: "UA" };

// @ts-expect-error null for what is not said
export const nullForAbsent: Claim = { id: "c1", statement: { text: "A depot burnt." }, event: null };

// @ts-expect-error undefined for what is not said
export const undefinedForAbsent: Claim = { id: "c1", statement: { text: "A depot burnt." }, event: undefined };

// @ts-expect-error a text where a localized text is expected
export const textForRecord: ConflictReport = { schemaVersion: "1.0", id: "urn:example:1", publisher: "wire", sources: [], title: "A depot burnt" };

// @ts-expect-error a number where the digit of the Admiralty code is a text
export const numberForGrade: RatingValue = { scale: "admiralty", credibility: 2 };

// @ts-expect-error a position of one number
export const shortPosition: Geometry = { type: "Point", coordinates: [27.56] };

// @ts-expect-error null where any other JSON value may stand
export const nullForValue: JsonValue = null;
