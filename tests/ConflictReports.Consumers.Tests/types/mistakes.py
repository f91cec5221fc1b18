# Mistakes that the types must find: where one goes unnoticed, mypy reports the comment beside it as unused.
# MYPYPATH=../../../schemas/1.0/types mypy --strict mistakes.py (strict warns of unused comments)
from conflict_report import (
    Claim,
    ClaimRelation,
    ConflictReport,
    Derivation,
    Geometry,
    JsonValue,
    Measure,
    Place,
    Point,
    Quantity,
    RatingValue,
    Selector,
    Source,
    Translation,
)

# None of these is a mistake: a partner's own term, recursion, every shape of a union, names that are no identifiers.
own_term: Measure = "partners-own-measure"
chain: Derivation = {"kind": "syndication", "of": {"kind": "summary", "of": {"kind": "quotation"}}}
collection: Geometry = {
    "type": "GeometryCollection",
    "geometries": [
        {"type": "Point", "coordinates": [27.56, 53.9]},
        {"type": "LineString", "coordinates": [[27.5, 53.9, 220], [27.6, 53.9]]},
    ],
}
data: JsonValue = {"list": [1, "two", None, {"three": True}]}
translation: Translation = {"from": "be", "to": "en"}
relation: ClaimRelation = {"from": "c1", "to": "c2", "kind": "denies"}


def exact(selector: Selector) -> str | None:
    return selector["exact"] if selector["type"] == "text-quote" else None


# A misspelt value of a closed set.
misspelt_value: Claim = {"id": "c1", "statement": {"text": "A depot burnt."}, "stage": "complete"}  # type: ignore[typeddict-item]

# A required member is missing.
missing_member: Claim = {"id": "c1"}  # type: ignore[typeddict-item]

# A tag that no alternative has.
wrong_tag: Selector = {"type": "text-range", "start": 0, "end": 5}  # type: ignore[typeddict-item]

# The members of another alternative.
wrong_alternative: Selector = {"type": "text-quote", "start": 0, "end": 5}  # type: ignore[typeddict-item]

# A number where a text is expected.
number_for_text: Source = {"id": 1, "kind": "agency"}  # type: ignore[typeddict-item]

# A text where a number is expected.
text_for_number: Quantity = {"measure": "killed", "min": "3000"}  # type: ignore[typeddict-item]

# A misspelt name of an optional member.
misspelt_member: Quantity = {"measure": "killed", "aproximator": "about"}  # type: ignore[typeddict-item]

# One item where a list is expected.
item_for_list: Place = {"countries": "UA"}  # type: ignore[typeddict-item]

# None for what is not said.
none_for_absent: Claim = {"id": "c1", "statement": {"text": "A depot burnt."}, "event": None}  # type: ignore[typeddict-item]

# A text where a localized text is expected.
text_for_record: ConflictReport = {
    "schemaVersion": "1.0",
    "id": "urn:example:1",
    "publisher": "wire",
    "sources": [],
    "title": "A depot burnt",  # type: ignore[typeddict-item]
}

# A number where the digit of the Admiralty code is a text.
number_for_grade: RatingValue = {"scale": "admiralty", "credibility": 2}  # type: ignore[typeddict-item]

# A text for a number in a position.
text_in_position: Point = {"type": "Point", "coordinates": ["27.56", 53.9]}  # type: ignore[list-item]

# None where any other JSON value may stand.
none_for_value: JsonValue = None  # type: ignore[assignment]
