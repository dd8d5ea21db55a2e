"""Seeds that are made of several of the tests' files: python3 scripts/fuzz_seeds.py MODEL CORPUS. See scripts/fuzz."""
import hashlib
import json
import pathlib
import struct
import sys


def main():
    model, corpus = map(pathlib.Path, sys.argv[1:])

    def put(target, name, data):
        path = corpus / target / f"seed-{name}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    checkpoint = (model / "vae/diffusion_pytorch_model.safetensors").read_bytes()
    (length,) = struct.unpack("<Q", checkpoint[:8])
    header = json.loads(checkpoint[8:8 + length])
    header.pop("__metadata__", None)
    shard = "diffusion_pytorch_model-00001-of-00001.safetensors"
    index = {"metadata": {"total_size": 1}, "weight_map": {name: shard for name in header}}
    put("shard_index", "vae", json.dumps(index).encode())

    few, data = {"__metadata__": {"format": "pt"}}, b""
    for name, info in sorted(header.items(), key=lambda one: one[1]["data_offsets"][1] - one[1]["data_offsets"][0])[:4]:
        start, end = info["data_offsets"]
        few[name] = info | {"data_offsets": [len(data), len(data) + end - start]}
        data += checkpoint[8 + length + start:8 + length + end]
    text = json.dumps(few).encode()
    text += b" " * (-len(text) % 8)
    put("safetensors", "few", struct.pack("<Q", len(text)) + text + data)

    for target, folder in (("single_file", "single"), ("lora", "lora")):
        for path in sorted((model.parent / folder).glob("*.safetensors")):
            checkpoint = path.read_bytes()
            (length,) = struct.unpack("<Q", checkpoint[:8])
            tensors = json.loads(checkpoint[8:8 + length])
            adapters = tensors.pop("__metadata__", {}).get("lora_adapter_metadata")
            lines = [] if adapters is None else [json.dumps(json.loads(adapters))]
            lines += [" ".join([name, *map(str, info["shape"])]) for name, info in tensors.items()]
            put(target, path.stem, "\n".join(lines).encode())

    vocab = json.loads((model / "tokenizer/vocab.json").read_text())
    merges = (model / "tokenizer/merges.txt").read_text().splitlines()[1:]
    added = [{"id": vocab[token], "content": token, "special": True, "single_word": False, "lstrip": False,
              "rstrip": False, "normalized": True} for token in ("<|startoftext|>", "<|endoftext|>")]
    replace = {"type": "Replace", "pattern": {"Regex": r"\s+"}, "content": " "}
    words = r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
    tokenizer = {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added,
        "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFC"}, replace, {"type": "Lowercase"}]},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": words}, "behavior": "Removed", "invert": True},
            {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}]},
        "post_processor": {"type": "RobertaProcessing", "sep": ["<|endoftext|>", vocab["<|endoftext|>"]],
                           "cls": ["<|startoftext|>", vocab["<|startoftext|>"]], "trim_offsets": False,
                           "add_prefix_space": False},
        "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        "model": {"type": "BPE", "dropout": None, "unk_token": "<|endoftext|>", "continuing_subword_prefix": "",
                  "end_of_word_suffix": "</w>", "fuse_unk": False, "byte_fallback": False, "ignore_merges": False,
                  "vocab": vocab, "merges": merges},
    }
    put("tokenizer", "added", b"4" + json.dumps({"<a-word>": len(vocab)}).encode())
    put("tokenizer", "json", b"5" + json.dumps(tokenizer).encode())

    value = "decode_image"
    digest = hashlib.sha256(value.encode())
    key = [{"name": "program", "digest": digest.hexdigest(), "value": value}]
    header = json.dumps({"key": key, "compile_seconds": 1.5}).encode()
    put("cache_entry", "header", header)
    lengths = struct.pack("<IIQ", 1, len(header), len(value))
    digests = hashlib.sha256(header).digest() + digest.digest()
    put("cache_entry", "whole", b"sjexec\r\n" + lengths + digests + header + value.encode())


main()
