#!/usr/bin/env python3
"""Record the ids that transformers' CLIPTokenizer gives for folders as old and new releases write them.

    python3 tools/goldens/make_tokenizer_golden.py      # rewrites tests/goldens/tokenizers.json

With Python 3.11, transformers==5.24.0 (no torch). The byte pairs are the tiny model's; a case holds the other files.
"""
import importlib.metadata
import json
import os
import pathlib
import shutil
import tempfile

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TRANSFORMERS_VERBOSITY"] = "error"

from transformers import CLIPTokenizer

PINS = {"transformers": "5.24.0"}
GOLDENS = pathlib.Path(__file__).parents[2] / "tests/goldens"
BYTE_PAIRS = GOLDENS / "tiny-sd/tokenizer"
START, END = "<|startoftext|>", "<|endoftext|>"
FIRST_NEW = 748  # behind the vocabulary
LENGTH = 24

PROMPTS = ["a cat", "a cat!", "a cat ! and!dog!!", "!important", "x  ! y", "a <|endoftext|> b", "a <|ENDOFTEXT|> b <|startoftext|>x",
           "a photo of <my-cat> in snow", "<My-Cat>in<my-cat>  snow", "mystyle house", "a mystyles house, MyStyle", "[PAD] x",
           "Caf\u00e9 <my-cat>\u00a0mystyle \u00c9!"]


def token(content, **flags):
    return {"content": content, "lstrip": False, "normalized": True, "rstrip": False, "single_word": False} | flags


NAMES = {"bos_token": START, "eos_token": END, "unk_token": END, "pad_token": END}
CONFIG = NAMES | {"model_max_length": 77, "tokenizer_class": "CLIPTokenizer"}
OLD = {name: {"__type": "AddedToken"} | token(content) for name, content in NAMES.items()} | {
    "pad_token": END, "add_prefix_space": False, "do_lower_case": True, "errors": "replace", "model_max_length": 77}
MAP = {name: token(content) for name, content in NAMES.items()} | {"pad_token": END}
SPECIAL = {"746": token(START, special=True), "747": token(END, special=True)}
ADDED = {"<my-cat>": FIRST_NEW, "mystyle": FIRST_NEW + 1}
BANG = {"pad_token": "!"}


def decoder(tokens, **config):
    return {"tokenizer_config": CONFIG | config | {"added_tokens_decoder": SPECIAL | tokens}}


# name: the files beside the byte pairs
CASES = {
    "nothing": {},
    "sd1": {"tokenizer_config": OLD, "special_tokens_map": MAP},
    "sd2": {"tokenizer_config": OLD, "special_tokens_map": MAP | BANG},
    "sdxl_2": decoder({"0": token("!", normalized=False, special=True)}, **BANG),
    "pad_named_only": decoder({}, **BANG),
    "map_is_passed_over": decoder({}) | {"special_tokens_map": MAP | BANG},
    "added_tokens": {"tokenizer_config": OLD, "special_tokens_map": MAP, "added_tokens": ADDED},
    "added_special": {"tokenizer_config": OLD, "special_tokens_map": MAP | {"pad_token": "<my-cat>"}, "added_tokens": ADDED},
    "decoder": decoder({"748": token("<my-cat>", special=False), "749": token("mystyle", special=False)}),
    "decoder_flags": decoder({"748": token("<my-cat>", special=True, normalized=False),
                              "749": token("mystyle", special=True, single_word=True, lstrip=True, rstrip=True)}),
    "map_only": {"tokenizer_config": OLD, "special_tokens_map": MAP | {"pad_token": "[PAD]"}},
    "additional_list": {"tokenizer_config": CONFIG | {"additional_special_tokens": ["<my-cat>", "mystyle"]}},
    "extra_list": {"tokenizer_config": CONFIG | {"extra_special_tokens": ["<my-cat>", "mystyle"]}},
    "extra_object": {"tokenizer_config": CONFIG | {"extra_special_tokens": {"cat_token": "<my-cat>"}}},
}


def ids(folder):
    tokenizer = CLIPTokenizer.from_pretrained(folder)
    options = {"padding": "max_length", "max_length": LENGTH, "truncation": True}
    return [tokenizer(prompt, **options).input_ids for prompt in PROMPTS]


def write(folder, files):
    for name, content in files.items():
        (folder / f"{name}.json").write_text(json.dumps(content))


def saved(folder, target):
    """The folder as this release of transformers writes it, which is without vocab.json."""
    CLIPTokenizer.from_pretrained(folder).save_pretrained(target)
    return {file.stem: json.loads(file.read_text()) for file in sorted(target.iterdir())}


def main():
    for package, version in PINS.items():
        assert importlib.metadata.version(package) == version, f"{package}=={version} is needed"
    cases = []
    with tempfile.TemporaryDirectory() as work:
        for name, files in CASES.items():
            folder = pathlib.Path(work) / name
            folder.mkdir()
            for file in ("vocab.json", "merges.txt"):
                shutil.copy(BYTE_PAIRS / file, folder)
            write(folder, files)
            cases.append({"name": name, "files": files, "ids": ids(folder)})
        target = pathlib.Path(work) / "saved"
        files = saved(pathlib.Path(work) / "decoder", target)
        cases.append({"name": "saved", "files": files, "ids": ids(target)})
    lines = ",\n".join(json.dumps(case) for case in cases)
    golden = f'{{"versions": {json.dumps(PINS)}, "prompts": {json.dumps(PROMPTS)}, "cases": [\n{lines}\n]}}\n'
    (GOLDENS / "tokenizers.json").write_text(golden)


if __name__ == "__main__":
    main()
