using System.Text.Json.Nodes;
using ConflictReports.Schemas;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Schemas;

public sealed class PythonDeclarationTests
{
    [Fact]
    public void A_record_has_its_required_and_its_optional_members_lists_and_maps() =>
        Declared.In(TypeLanguage.Python, JsonNode.Parse("""
            { "title": "Root", "description": "All", "type": "object", "required": ["text"], "properties": {
              "text": { "type": "string" }, "count": { "type": "integer" }, "share": { "type": "number" }, "sure": { "type": "boolean" },
              "rows": { "type": "array", "items": { "type": "array", "items": { "type": "string" }, "minItems": 2 }, "minItems": 2, "description": "Some" },
              "map": { "type": "object", "additionalProperties": { "type": "number" } }, "self": { "$ref": "#" } } }
            """)!).Should().Be(""""
            from typing import NotRequired, TypedDict


            # Records.


            class Root(TypedDict):
                """All."""

                text: str

                count: NotRequired[int]

                share: NotRequired[float]

                sure: NotRequired[bool]

                rows: NotRequired[list[list[str]]]
                """Some. At least 2 items."""

                map: NotRequired[dict[str, float]]

                self: NotRequired["Root"]

            """");

    [Fact]
    public void Closed_sets_vocabularies_texts_with_a_form_and_any_value_stand_before_what_uses_them() =>
        In("""
            "closed": { "$ref": "#/$defs/Closed" }, "open": { "$ref": "#/$defs/Open" }, "code": { "$ref": "#/$defs/Code" }, "by": { "$ref": "#/$defs/ByClosed" }, "any": {}
            """, """
            "Closed": { "description": "How\n- a: First\n- b: Second", "enum": ["a", "b"] },
            "Open": { "type": "string", "description": "Open", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "examples": ["one", "two"] },
            "Code": { "type": "string", "pattern": "^[A-Z]{2}$", "examples": ["UA", "B+"] },
            "ByClosed": { "type": "object", "propertyNames": { "$ref": "#/$defs/Closed" }, "additionalProperties": { "type": ["string", "null"] } }
            """).Should().Be(""""
            from typing import Literal, TypeAlias, TypedDict


            # Values: their forms stand in the schema.

            Code: TypeAlias = str
            """Examples: ``"UA"``, ``"B+"``."""

            JsonValue: TypeAlias = bool | float | str | list["JsonValue | None"] | dict[str, "JsonValue | None"]
            """Any JSON value but null; lists and objects in it may have nulls."""


            # Closed sets: these values and no other.

            Closed: TypeAlias = Literal["a", "b"]
            """How.

            - ``a``: First.
            - ``b``: Second.
            """


            # Vocabularies: the known terms, or a partner's own of the same form.

            KnownOpen: TypeAlias = Literal["one", "two"]
            Open: TypeAlias = KnownOpen | str
            """Open."""


            # Records.

            ByClosed: TypeAlias = dict[Closed, str | None]


            class Root(TypedDict, total=False):
                closed: Closed

                open: Open

                code: Code

                by: ByClosed

                any: JsonValue | None

            """");

    [Fact]
    public void A_union_stands_after_its_alternatives_and_only_what_stands_below_is_quoted() =>
        In(""" "shape": { "$ref": "#/$defs/Shape" } """, """
            "Shape": { "oneOf": [
              { "type": "object", "properties": { "type": { "const": "disc" }, "within": { "anyOf": [ { "$ref": "#/$defs/Shape" }, { "type": "null" } ] } }, "required": ["type"] },
              { "type": "object", "properties": { "type": { "const": "many" }, "of": { "type": "array", "items": { "$ref": "#/$defs/Shape" } } }, "required": ["type"] } ] }
            """).Should().Be("""
            from typing import Literal, NotRequired, TypeAlias, TypedDict


            # Records.


            class Disc(TypedDict):
                type: Literal["disc"]

                within: NotRequired["Shape | None"]


            class Many(TypedDict):
                type: Literal["many"]

                of: NotRequired[list["Shape"]]


            Shape: TypeAlias = Disc | Many


            class Root(TypedDict, total=False):
                shape: Shape

            """);

    [Fact]
    public void Names_that_no_class_can_have_stand_in_a_base() =>
        In("""
            "from": { "const": true, "description": "Whence */" }, "a-b": { "const": "\"\\\n\u202e\u00e9" }, "__x": { "const": 7 }, "Root": { "type": "string" }, "list": { "type": "boolean" }, "plain": { "const": null }
            """).Should().Be("""
            from typing import Literal, TypedDict


            # Records.


            _RootBase = TypedDict(
                "_RootBase",
                {
                    # Whence */.
                    "from": Literal[True],
                    "a-b": Literal["\"\\\u000a\u202eé"],
                    "__x": Literal[7],
                    "Root": str,
                    "list": bool,
                },
                total=False,
            )


            class Root(_RootBase, total=False):
                plain: Literal[None]

            """);

    [Fact]
    public void What_would_end_a_docstring_is_escaped_and_other_letters_are_kept() =>
        In(""" "m": { "type": "string", "description": "Ends */ here \\ and \"\"\" Жито\u202e 日本 \"!\"", "examples": ["\\\""] }, "n": { "type": "string", "description": "Says \"no\":\nor \"yes\"?" } """)
            .Should().EndWith(""""
                    m: str
                    """Ends */ here \\ and \"\"\" Жито 日本 "!".

                    Example: ``"\\\\\\""``.
                    """

                    n: str
                    """Says "no":

                    or "yes"?
                    """

                """");

    private static string In(string members, string definitions = "") => Declared.In(TypeLanguage.Python, members, definitions);
}
