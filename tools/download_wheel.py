"""Runs `pip download` with the user's settings of where packages come from and how they are reached; all others are pip's
own, because one like `require-hashes` or `require-virtualenv` would refuse a plain download.

usage: download_wheel.py ARGUMENT...
"""

import ast
import os
import subprocess
import sys

REACH = """cert client-cert extra-index-url find-links index-url keyring-provider no-index proxy retries timeout trusted-host
use-deprecated use-feature""".split()
# What goes before what: the sections of pip's files, then its variables.
SECTIONS = ["global", "download", ":env:"]

pip = [sys.executable, "-m", "pip"]
listed = subprocess.run([*pip, "config", "list"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
found = []
for line in listed.splitlines():
    key, _, value = line.partition("=")
    section, _, name = key.rpartition(".")
    if section in SECTIONS and name in REACH:
        found.append((SECTIONS.index(section), f"PIP_{name.upper().replace('-', '_')}", ast.literal_eval(value)))

environment = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
environment.update((name, value) for _, name, value in sorted(found))
environment["PIP_CONFIG_FILE"] = os.devnull  # which stands for none
environment["PIP_RESUME_RETRIES"] = "20"  # a broken connection goes on where it broke; an old pip knows no such thing
os.execve(sys.executable, [*pip, "download", *sys.argv[1:]], environment)
