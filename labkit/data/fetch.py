"""Fetch a file once from a pinned address, or read it from the folder that LABKIT_DATA names.

A file is used only when its SHA-256 is the one that is written down here, wherever it came from.
It is looked for in this order:

1. the folder that the environment variable LABKIT_DATA names: for a room without internet;
2. the user's cache, filled by `pooch` on first use.

Without either, `NoData` says what to do.
"""

import functools
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from labkit import needs, progressbar

TIMEOUT = 20  # seconds that a server may stay silent


class NoData(Exception):
    """A real data set cannot be had here. str() names the ways out."""


@dataclass(frozen=True)
class Source:
    """A file somewhere in a GitHub repository, at one commit.

    name: the file's name, here and in LABKIT_DATA. repository, commit, path: where it is
    fetched from. sha256: what its bytes must hash to. licence: shown when it is fetched.
    """

    name: str
    repository: str
    commit: str
    path: str
    sha256: str
    licence: str

    @property
    def url(self):
        return f"https://raw.githubusercontent.com/{self.repository}/{self.commit}/{self.path}"


def fetch(source):
    """The path of a file with exactly the bytes that `source` describes.

    Args:
        source: a Source.

    Returns:
        Path of the file, in LABKIT_DATA or in the user's cache.

    Raises:
        NoData: LABKIT_DATA is no folder, or its file of that name is another one; or the file
            is not there and cannot be fetched.
    """
    folder = os.environ.get("LABKIT_DATA", "")
    if folder:
        own = _in_folder(source, Path(folder).expanduser())
        if own:
            return own
    return _in_cache(source)


def own_file(name):
    """The path of a file that LABKIT_DATA's folder holds and nobody has pinned: any bytes will do.

    Raises:
        NoData: LABKIT_DATA is not set, is no folder, or holds no such file.
    """
    folder = Path(os.environ.get("LABKIT_DATA", "") or ".no-folder").expanduser()
    path = folder / name
    if not path.is_file():
        raise NoData(
            f"{name} is a file of your own, and LABKIT_DATA names no folder that holds it. Put it "
            "into a folder, as plain text in UTF-8, and set LABKIT_DATA to that folder."
        )
    return path


def cache_folder():
    """Where fetched files are kept."""
    with needs.needed("fetching a real text"):
        import pooch

    return Path(pooch.os_cache("rnn-labs"))


def _in_folder(source, folder):
    if not folder.is_dir():
        raise NoData(f"LABKIT_DATA is {str(folder)!r}, and there is no such folder.")
    path = folder / source.name
    if not path.is_file():
        return None
    found = _sha256(path, path.stat().st_mtime_ns)
    if found != source.sha256:
        raise NoData(
            f"{path} is not the {source.name} that the labs were measured on: its SHA-256 begins "
            f"with {found[:12]}, wanted is {source.sha256[:12]}. Take it out of LABKIT_DATA, or "
            f"put the file from {source.url} in its place."
        )
    return path


def _in_cache(source):
    with needs.needed("fetching a real text"):
        import pooch

    path = cache_folder() / source.name
    if not (path.is_file() and _sha256(path, path.stat().st_mtime_ns) == source.sha256):
        print(f"Fetching {source.name} from github.com/{source.repository}: {source.licence}.")
    logger = pooch.get_logger()
    level = logger.level
    logger.setLevel("WARNING")  # what it would say is said above
    try:
        # A bar where somebody watches; nothing in stored outputs.
        downloader = pooch.HTTPDownloader(progressbar=progressbar._is_watched(), timeout=TIMEOUT)
        found = pooch.retrieve(
            source.url,
            known_hash=f"sha256:{source.sha256}",
            fname=source.name,
            path=path.parent,
            downloader=downloader,  # pyright: ignore[reportArgumentType]  # as its manual says
        )
    except Exception as error:  # a refused, silent or strange server; a full or read-only disk
        raise NoData(_no_way(source, error)) from error
    finally:
        logger.setLevel(level)
    return Path(found)


def _no_way(source, error):
    why = type(error).__name__
    looked = os.environ.get("LABKIT_DATA", "")
    where = f", and {looked} (LABKIT_DATA) does not hold it" if looked else ""
    return (
        f"{source.name} cannot be fetched here ({why}){where}. Two ways out: set the environment "
        f"variable LABKIT_DATA to a folder that holds {source.name}, which comes from "
        f"{source.url}; or set REAL = False and use the made-up world, which needs no network."
    )


@functools.lru_cache(maxsize=16)
def _sha256(path, changed):
    """The hash of a file; `changed` is its time of change, so that a new file is read anew."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()
