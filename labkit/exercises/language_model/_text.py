"""The contract of functions that return a text. No answer, no mistakes."""

from dataclasses import dataclass
from typing import Any

from labkit.engine.contract import Mismatch
from labkit.engine.plain import describe


@dataclass(frozen=True)
class Text:
    """One str."""

    name: str
    rtol: float = 0.0

    def read(self, value: Any) -> dict[str, Any]:
        if not isinstance(value, str):
            raise Mismatch(f"{self.name} is {describe(value)}; a str is wanted")
        return {self.name: str(value)}
