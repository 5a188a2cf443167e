"""Golden files: the wording that a user sees, kept as text and compared as a whole.

`make golden` (or `LABKIT_GOLDEN=write pytest`) writes them anew; the difference is then read
in review like any other change.
"""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def assert_golden(name: str, text: str) -> None:
    """Compare text with tests/golden/name, or write it when LABKIT_GOLDEN=write."""
    path = FOLDER / name
    text = text.rstrip("\n") + "\n"
    if os.environ.get("LABKIT_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} does not exist: run `make golden`, then read it"
    assert path.read_text(encoding="utf-8") == text, (
        f"{path.name} has other words; if the new ones are better: `make golden`"
    )
