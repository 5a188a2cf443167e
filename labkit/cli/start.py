"""Copy the labs to a folder and open them in JupyterLab: `labkit start [FOLDER]`.

What you changed is never written over: with --update, a new release stands beside it.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from labkit import needs


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", default="rnn-labs", metavar="FOLDER",
                        help="where the labs go (default: rnn-labs, here)")  # fmt: skip
    parser.add_argument("--update", action="store_true", help="bring the labs of this release")
    parser.add_argument("--no-open", action="store_true", help="copy, and open nothing")


def run(options: argparse.Namespace) -> int:
    from labkit.release import shipped

    folder = Path(options.folder)
    for line in shipped.copy(folder, options.update):
        print(line)
    print(f"The labs are in {folder.resolve()}; begin with 01_tokens.ipynb.", flush=True)
    if options.no_open:
        return 0
    needs.require("opening them", "jupyterlab")
    # Jupyter refuses to run as root, which in a container is the only user there is.
    as_root = ["--allow-root"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
    command = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={folder.resolve()}"]
    return subprocess.run([*command, *as_root], check=False).returncode
