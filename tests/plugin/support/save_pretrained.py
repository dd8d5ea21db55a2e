"""Print, as one JSON object by class, the configs that the installed diffusers and transformers save.

A config is saved before a model has a weight, so neither torch (gigabytes) nor scipy and torchsde are needed: stand-ins let diffusers be
imported, and a constructor that goes on to compute with them may fail once its arguments are registered.
"""
import importlib.machinery
import importlib.metadata
import inspect
import json
import os
import pathlib
import sys
import tempfile
import types

os.environ["HF_HUB_OFFLINE"] = "1"
STAND_INS = {"torch": "2.9.0", "torchsde": "0.2.6", "scipy": "1.17.1"}


class Classes(type):
    """Classes that have every attribute, and that decorate by doing nothing."""

    def __getattr__(cls, name):
        return stand_in(name)

    def __call__(cls, *arguments, **options):
        return decorated(arguments) or super().__call__(*arguments, **options)


class StandIn(metaclass=Classes):
    def __init__(self, *arguments, **options):
        pass

    def __call__(self, *arguments, **options):
        return decorated(arguments) or self

    def __getattr__(self, name):
        if name.startswith("_"):  # what a derived class has not set yet
            raise AttributeError(name)
        return getattr(type(self), name)


def stand_in(name, **members):
    if name.startswith("__"):
        raise AttributeError(name)
    return Classes(name, (StandIn,), members)


def decorated(arguments):
    alone = len(arguments) == 1 and (inspect.isfunction(arguments[0]) or inspect.isclass(arguments[0]))
    return arguments[0] if alone else None


class Module(types.ModuleType):
    __path__ = []

    def __getattr__(self, name):
        value = stand_in(name, __module__=self.__name__)
        setattr(self, name, value)
        return value


class Finder:
    """Finds the stand-ins and whatever is inside them."""

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in STAND_INS:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        return Module(spec.name)

    def exec_module(self, module):
        module.__version__ = STAND_INS[module.__name__.split(".")[0]]


def saved(save):
    with tempfile.TemporaryDirectory() as folder:
        save(folder)
        (file,) = pathlib.Path(folder).iterdir()
        return file.read_text()


def with_defaults(config_class):
    """An object whose arguments are registered; `None` if an argument has no default."""
    arguments = inspect.signature(config_class.__init__).parameters.values()
    plain = [argument for argument in arguments if argument.kind == argument.POSITIONAL_OR_KEYWORD][1:]
    if any(argument.default is argument.empty for argument in plain):
        return None
    made = config_class.__new__(config_class)
    try:
        made.__init__()
    except Exception:  # of a stand-in that was computed with
        pass
    return made


def main():
    sys.meta_path.insert(0, Finder())
    version = importlib.metadata.version
    importlib.metadata.version = lambda name: STAND_INS.get(name) or version(name)
    import diffusers
    from transformers import CLIPConfig, CLIPTextConfig

    schedulers = [name for name in dir(diffusers.schedulers) if name.endswith("Scheduler")]
    configs = {}
    for name in [*schedulers, "UNet2DConditionModel", "AutoencoderKL"]:
        made = with_defaults(getattr(diffusers, name, None) or getattr(diffusers.schedulers, name))
        if made is not None:
            configs[name] = saved(made.save_config)
    for config in (CLIPTextConfig(), CLIPConfig()):
        configs[type(config).__name__] = saved(config.save_pretrained)
    print(json.dumps({"diffusers": version("diffusers"), "transformers": version("transformers"), "configs": configs}))


if __name__ == "__main__":
    main()
