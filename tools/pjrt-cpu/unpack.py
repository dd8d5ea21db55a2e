"""Unpacks the parts of the wheel that the CPU plugin needs. usage: unpack.py WHEEL DIRECTORY"""

import sys
import zipfile

NEEDED = ("libtensorflow_cc.so.2", "libtensorflow_framework.so.2", "THIRD_PARTY_NOTICES.txt", "include/LICENSE",
          "include/Eigen/", "include/absl/", "include/external/farmhash_archive/", "include/google/",
          "include/ml_dtypes/", "include/tsl/", "include/unsupported/", "include/xla/")

wheel, directory = sys.argv[1:]
with zipfile.ZipFile(wheel) as archive:
    prefixes = tuple("tensorflow/" + name for name in NEEDED)
    archive.extractall(directory, [name for name in archive.namelist() if name.startswith(prefixes)])
