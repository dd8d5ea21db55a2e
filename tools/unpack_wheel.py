"""Unpacks a part of a wheel into the working directory. usage: unpack_wheel.py WHEEL PREFIX..."""

import sys
import zipfile

wheel, *prefixes = sys.argv[1:]
with zipfile.ZipFile(wheel) as archive:
    # A relative path: when the installer was killed and another one removed the directory, this fails and stops.
    archive.extractall(".", [name for name in archive.namelist() if name.startswith(tuple(prefixes))])
