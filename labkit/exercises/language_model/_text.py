"""The contract of functions that return a text. No answer, no mistakes."""

from dataclasses import dataclass

from labkit.engine.contract import Mismatch
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves


@dataclass(frozen=True)
class Text:
    """One str."""

    name: str
    rtol: float = 0.0

    def read(self, value: Frozen) -> Leaves:
        if not isinstance(value, str):
            raise Mismatch(f"{self.name} is {describe(value)}; a str is wanted")
        return {self.name: str(value)}
