#!/usr/bin/env python3
"""Record where huggingface_hub puts its files, for many settings of its variables.

    python3 tools/goldens/make_hub_golden.py        # rewrites tests/goldens/hub_environment.json

With huggingface_hub==2.4.0. The test knows two users: root, whose home is /root and who runs this, and daemon (/usr/sbin).
"""
import json
import os
import pathlib
import subprocess
import sys

CASES = [
    {},
    {"HF_HOME": "/h"},
    {"HF_HOME": "~/h"},
    {"HF_HOME": "$A/h", "A": "/a"},
    {"HF_HOME": "${A}/$B/$A", "A": "/a"},
    {"HF_HOME": "$A", "A": "$B", "B": "/b"},
    {"HF_HOME": ""},
    {"HF_HOME": "/h/"},
    {"HF_HOME": "~"},
    {"HF_HOME": "~daemon/h"},
    {"HF_HOME": "~nobody-of-this-name/h"},
    {"HF_HOME": "/a~/~/h"},
    {"XDG_CACHE_HOME": "/x"},
    {"XDG_CACHE_HOME": "~/x"},
    {"XDG_CACHE_HOME": "$A", "A": "/a"},
    {"XDG_CACHE_HOME": ""},
    {"XDG_CACHE_HOME": "/x", "HF_HOME": "/h"},
    {"HUGGINGFACE_HUB_CACHE": "/old"},
    {"HUGGINGFACE_HUB_CACHE": "~/old/$A", "A": "a"},
    {"HUGGINGFACE_HUB_CACHE": "", "HF_HOME": "/h"},
    {"HUGGINGFACE_HUB_CACHE": "/old", "HF_HUB_CACHE": "/new"},
    {"HF_HUB_CACHE": "~/new"},
    {"HF_HUB_CACHE": "~", "HOME": "/home/u/"},
    {"HF_HUB_CACHE": "~/new", "HOME": ""},
    {"HF_HUB_CACHE": "~", "HOME": "/"},
    {"HF_HUB_CACHE": "~/new", "HOME": None},
    {"HF_HUB_CACHE": "${A", "A": "/a"},
    {"HF_HUB_CACHE": "$", "A": "/a"},
    {"HF_HUB_CACHE": "$$A$", "A": "/a"},
    {"HF_HUB_CACHE": "/${}/$-/$A.b/$AB", "A": "/a"},
    {"HF_HUB_CACHE": "", "HF_HOME": "/h"},
    {"HF_HUB_CACHE": "relative/$A", "A": "é"},
    {"HOME": "/home/u"},
    {"HF_TOKEN_PATH": "~/t"},
    {"HF_TOKEN_PATH": "$A/t", "A": "/a", "HF_HUB_CACHE": "/new"},
    {"HF_TOKEN": "secret"},
    {"HF_TOKEN": " se\r\ncret\n "},
    {"HF_TOKEN": "", "HUGGING_FACE_HUB_TOKEN": "old"},
    {"HF_TOKEN": " ", "HUGGING_FACE_HUB_TOKEN": "old"},
    {"HF_HUB_OFFLINE": "1"},
    {"HF_HUB_OFFLINE": "yes"},
    {"HF_HUB_OFFLINE": "On"},
    {"HF_HUB_OFFLINE": "true"},
    {"HF_HUB_OFFLINE": "0"},
    {"HF_HUB_OFFLINE": "2"},
    {"HF_HUB_OFFLINE": "", "TRANSFORMERS_OFFLINE": "1"},
    {"HF_HUB_OFFLINE": "0", "TRANSFORMERS_OFFLINE": "1"},
    {"TRANSFORMERS_OFFLINE": "1"},
]
ASK = """
import json
from huggingface_hub import constants
from huggingface_hub.utils._auth import _get_token_from_environment
print(json.dumps({"cache": constants.HF_HUB_CACHE, "token_file": constants.HF_TOKEN_PATH,
                  "token": _get_token_from_environment(), "offline": constants.HF_HUB_OFFLINE}))
"""


def main():
    lines = []
    for case in CASES:
        variables = {"HOME": "/root"} | case
        variables = {name: value for name, value in variables.items() if value is not None}
        environment = {"PATH": os.environ["PATH"], "PYTHONWARNINGS": "ignore", "PYTHONUTF8": "1"} | variables
        said = subprocess.run([sys.executable, "-c", ASK], env=environment, capture_output=True, check=True, text=True)
        lines.append(json.dumps({"variables": variables} | json.loads(said.stdout), ensure_ascii=False))
    path = pathlib.Path(__file__).parents[2] / "tests/goldens/hub_environment.json"
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
