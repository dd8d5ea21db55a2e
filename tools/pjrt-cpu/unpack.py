"""Unpacks the parts of a wheel that the CPU plugin needs into the working directory. usage: unpack.py WHEEL"""

import sys
import zipfile

NEEDED = ("libtensorflow_cc.so.2", "libtensorflow_framework.so.2", "THIRD_PARTY_NOTICES.txt", "include/LICENSE",
          "include/Eigen/", "include/absl/", "include/external/farmhash_archive/", "include/google/",
          "include/ml_dtypes/", "include/tsl/", "include/unsupported/", "include/xla/")

with zipfile.ZipFile(sys.argv[1]) as archive:
    prefixes = tuple("tensorflow/" + name for name in NEEDED)
    # A relative path: when the installer was killed and another one removed the directory, this fails and stops.
    archive.extractall(".", [name for name in archive.namelist() if name.startswith(prefixes)])
