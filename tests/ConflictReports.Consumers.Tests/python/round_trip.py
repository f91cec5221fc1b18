"""Reads each document into the classes of a generated module and writes it again: the folder of the module and its name are the arguments."""

import importlib
import json
import sys

sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
module = importlib.import_module(sys.argv[2])

for line in sys.stdin.buffer:
    entry = json.loads(line)
    report = module.conflict_report_from_dict(entry["document"])
    print(json.dumps({"name": entry["name"], "written": json.dumps(module.conflict_report_to_dict(report))}))
