using System.Text.Json.Nodes;
using ConflictReports.Schemas;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Schemas;

public sealed class TypeScriptDeclarationTests
{
    [Fact]
    public void A_record_has_its_required_and_its_optional_members_lists_and_maps() =>
        Declared("""
            "text": { "type": "string" }, "count": { "type": "integer", "minimum": 0 }, "share": { "type": "number" }, "sure": { "type": "boolean" },
            "list": { "type": "array", "items": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "minItems": 1 },
            "map": { "type": "object", "propertyNames": { "type": "string", "format": "uri" }, "additionalProperties": { "type": "number" } },
            "self": { "$ref": "#", "description": "Another" }
            """).Should().Be("""
            export interface Root {
              text?: string;
              count?: number;
              share?: number;
              sure?: boolean;
              list?: string[][];
              map?: { [uri: string]: number };
              /** Another. */
              self?: Root;
            }

            """);

    [Fact]
    public void Closed_sets_vocabularies_and_texts_with_a_form_are_told_apart() =>
        Declared("""
            "closed": { "$ref": "#/$defs/Closed" }, "open": { "$ref": "#/$defs/Open" }, "code": { "$ref": "#/$defs/Code" }, "by": { "$ref": "#/$defs/ByClosed" }
            """, """
            "Closed": { "description": "How\n- a: First\n- b: Second", "enum": ["a", "b"] },
            "Open": { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "examples": ["one", "two"] },
            "Code": { "type": "string", "pattern": "^[A-Z]{2}$", "examples": ["UA"] },
            "ByClosed": { "type": "object", "propertyNames": { "$ref": "#/$defs/Closed" }, "additionalProperties": { "type": ["string", "null"] } }
            """).Should().Be("""
            export interface Root {
              closed?: Closed;
              open?: Open;
              code?: Code;
              by?: ByClosed;
            }

            export type ByClosed = Partial<Record<Closed, string | null>>;

            // Vocabularies: the known terms, or a partner's own of the same form.

            export type Open = "one" | "two" | (string & {});

            // Closed sets: these values and no other.

            /**
             * How.
             *
             * - `a`: First.
             * - `b`: Second.
             */
            export type Closed = "a" | "b";

            // Values: their forms stand in the schema.

            /**
             * @example
             * ```ts
             * "UA"
             * ```
             */
            export type Code = string;

            """);

    [Fact]
    public void A_union_is_told_apart_by_its_tag_and_one_without_names_is_called_after_it() =>
        Declared("""
            "value": { "$ref": "#/$defs/Shape" }, "Disc": { "$ref": "#/$defs/Disc" }
            """, """
            "Shape": { "oneOf": [
              { "type": "object", "properties": { "type": { "const": "two-sided" }, "size": { "$ref": "#/$defs/Shape" } }, "required": ["type", "size"] },
              { "type": "object", "properties": { "type": { "const": "Disc" } }, "required": ["type"] } ] },
            "Disc": { "type": "boolean" }
            """).Should().Be("""
            export interface Root {
              value?: Shape;
              Disc?: Disc;
            }

            export type Shape = TwoSided | DiscShape;

            export interface TwoSided {
              type: "two-sided";
              size: Shape;
            }

            export interface DiscShape {
              type: "Disc";
            }

            // Values: their forms stand in the schema.

            export type Disc = boolean;

            """);

    [Fact]
    public void At_least_one_of_and_any_value_and_the_least_length_of_a_list() =>
        Schemas.Declared.In(TypeLanguage.TypeScript, JsonNode.Parse("""
            { "title": "Root", "description": "Either", "type": "object", "anyOf": [ { "required": ["one"] }, { "required": ["two"] }, { "required": ["three"] } ], "properties": {
              "one": { "type": ["object", "array", "string", "number", "boolean"] }, "two": { "type": "array", "items": true, "minItems": 2 }, "three": {} } }
            """)!).Should().Be("""
            /** Either. At least one of one, two and three must be there. */
            export interface Root {
              one?: JsonValue;
              /** At least 2 items. */
              two?: (JsonValue | null)[];
              three?: JsonValue | null;
            }

            // Values: their forms stand in the schema.

            /** Any JSON value but null; lists and objects in it may have nulls. */
            export type JsonValue = boolean | number | string | (JsonValue | null)[] | { [name: string]: JsonValue | null };

            """);

    [Fact]
    public void Names_that_are_no_identifiers_are_quoted_and_keywords_are_not() =>
        Declared("""
            "from": { "const": true }, "$schema": { "const": 1.5 }, "a-b": { "const": "\"\\\n\u202e\u00e9" }, "2": { "enum": ["x", null] }, "": { "type": "null" }
            """).Should().Be("""
            export interface Root {
              from?: true;
              $schema?: 1.5;
              "a-b"?: "\"\\\u000a\u202eé";
              "2"?: "x" | null;
              ""?: null;
            }

            """);

    [Fact]
    public void What_would_end_a_comment_or_be_markup_is_escaped_and_other_letters_are_kept() =>
        Declared(""" "m": { "type": "string", "description": "Ends */ here \\ and @tag {x} <b> `c` \"\"\" Жито\u202e 日本" } """).Should().Be(""""
            export interface Root {
              /** Ends *\/ here \\ and \@tag \{x\} \<b\> \`c\` """ Жито 日本. */
              m?: string;
            }

            """");

    [Fact]
    public void Long_unions_and_long_texts_are_broken_at_120_characters()
    {
        string terms = string.Join(", ", Enumerable.Range(100, 30).Select(number => $"\"term-{number}\""));
        string text = string.Concat(Enumerable.Repeat("word ", 60)) + "- " + new string('x', 130);

        string file = Declared($$""" "m": { "$ref": "#/$defs/Set" } """, $$""" "Set": { "description": "{{text}}", "enum": [{{terms}}] } """);

        file.Should().Contain("export type Set =\n  | \"term-100\"\n  | \"term-101\"\n").And.EndWith("  | \"term-129\";\n").And.NotContain(" * - ");
        file.Split('\n').Where(line => line.Length > 120).Should().ContainSingle().Which.Should().EndWith("x.");
    }

    private static string Declared(string members, string definitions = "") => Schemas.Declared.In(TypeLanguage.TypeScript, members, definitions);
}
