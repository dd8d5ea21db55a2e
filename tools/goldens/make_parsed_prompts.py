"""3,000 random prompts and what the reference makes of them. usage: make_parsed_prompts.py FOLDER_OF_PROMPT_REFERENCE OUT.json.gz"""
import gzip
import json
import random
import sys
import types

sys.modules.setdefault("torch", types.ModuleType("torch"))  # the reference encodes with it, which is not asked for here
sys.path.insert(0, sys.argv[1])
import prompt_reference as reference

ATOMS = ["(", ")", "[", "]", ":", "|", "\\", "(", ")", "[", "]", ":", "a", "fox", " ", "  ", ", ", "BREAK", " BREAK ", "AND", " AND ",
         "1.3", "0.5", "2", ".5", "-0.7", "5", "1e1", "+3", "0", "\n", "\\(", "\\]", "red", "é", "日本", "<", "<lora:x:0.8>", ">", "_",
         "cat:1.2)", "[a:b:3]", "[x|y]", "(b:1.1)", " : 4 ]", ":0.25]", "::", "3.", "."]
random.seed(20)
cases = []
while len(cases) < 3000:
    text = "".join(random.choice(ATOMS) for _ in range(random.randint(0, 24)))
    try:
        segments = reference.segments(text)
    except ValueError:
        continue  # a weight such as 1.2.3, which the web UI fails on
    if any(weight == -1 and segment != "BREAK" for segment, weight in segments):
        continue  # the reference's mark for BREAK
    segments = [None if segment == ["BREAK", -1] else segment for segment in segments]
    cases.append([text, segments, reference.schedule(text, 10), reference.composed(text), reference.networks(text)[0]])
text = json.dumps(cases, ensure_ascii=False, separators=(",", ":"))
with open(sys.argv[2], "wb") as file:
    file.write(gzip.compress(text.encode(), 9, mtime=0))
