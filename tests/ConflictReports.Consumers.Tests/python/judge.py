"""Judges documents with Debian's python3-jsonschema. Cases come one a line on standard input; one line of JSON goes out for each, in the same order."""

import json
import sys

import jsonschema

CLASSES = {
    "2020-12": jsonschema.Draft202012Validator,
    "draft-07": jsonschema.Draft7Validator,
    "draft-04": jsonschema.Draft4Validator,
}


def compile_schema(dialect, path):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    validator = CLASSES[dialect]
    validator.check_schema(schema)
    return validator(schema, format_checker=jsonschema.FormatChecker())


def pointer(path):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def judge(validator, document):
    # The first error decides; all of them would be searched for in vain, since only the verdict and one reason are compared.
    error = next(validator.iter_errors(document), None)
    if error is None:
        return {"valid": True, "keywords": [], "locations": []}
    return {"valid": False, "keywords": sorted(set(keywords(error))), "locations": [pointer(error.absolute_path)]}


def keywords(error):
    """The keyword of an error and, where alternatives were tried, theirs."""
    yield error.validator
    for cause in error.context:
        yield from keywords(cause)


def answer(validators, line):
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError) as error:
        return {"problem": "not JSON: " + str(error)}
    try:
        return {"name": entry["name"], **judge(validators[entry["schema"]], entry["document"])}
    except RecursionError as error:
        return {"name": entry["name"], "problem": "RecursionError: " + str(error)}


def main():
    words = sys.argv[1:]
    validators = [compile_schema(words[at], words[at + 1]) for at in range(0, len(words), 2)]
    for line in sys.stdin.buffer:
        print(json.dumps(answer(validators, line)))


main()
