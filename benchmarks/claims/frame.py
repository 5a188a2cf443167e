"""What a claim is, how it is judged, and how a notebook's cells are run with other seeds."""

import contextlib
import io
import json
import math
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from labkit.data import NoData

SOLUTIONS = Path(__file__).resolve().parents[2] / "solutions"
SHIFTS = (1000, 2000, 3000, 4000, 5000)  # the notebooks' own seeds are below 1000
EVERY_LAB = ("setup", "data")  # cells that the others stand on, where a lab has them


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A sentence of a lab that an experiment stands for.

    cell: id of the text cell. says: words that stand in it, in one piece.
    measure: takes a shift of all seeds, returns a number, or whether the claim holds.
    low, high: the range that numbers must lie in. may_miss: in how many shifts it need not hold
    ("nine of ten"). shifts: at least five. of: what the number is, with its unit.
    """

    cell: str
    says: str
    measure: Callable[[int], float | bool]
    low: float = -math.inf
    high: float = math.inf
    may_miss: int = 0
    shifts: Sequence[int] = SHIFTS
    of: str = ""

    def asked(self) -> str:
        """The range in words."""
        low, high = (f"{limit:.4g}" for limit in (self.low, self.high))
        if math.isinf(self.low) and math.isinf(self.high):
            found = "true"
        elif math.isinf(self.low) or math.isinf(self.high):
            found = f"≤ {high}" if math.isinf(self.low) else f"≥ {low}"
        else:
            found = f"{low} to {high}"
        return " ".join(filter(None, (found, self.of)))

    def met_by(self, value: float | bool) -> bool:
        """Whether one measured value is what the claim says; NaN never is."""
        if isinstance(value, bool):
            return value
        return bool(self.low <= value <= self.high)


@dataclass(frozen=True)
class Outcome:
    """values: one for each shift, empty where the data cannot be had; holds is None then."""

    claim: Claim
    values: tuple[float | bool, ...]
    holds: bool | None
    seconds: float

    def measured(self) -> str:
        """The values in words: smallest and largest, or how many were true."""
        if not self.values:
            return "no data here"
        if all(isinstance(value, bool) for value in self.values):
            return f"{sum(self.values)} of {len(self.values)}"
        return f"{min(self.values):.4g} to {max(self.values):.4g}"


def judge(claim: Claim) -> Outcome:
    """Measure a claim at each of its shifts. Real data that cannot be had judge nothing."""
    if len(claim.shifts) < 5:
        raise ValueError(f"{claim.says!r}: at least five shifts, not {len(claim.shifts)}")
    began, values = time.perf_counter(), []
    try:
        for shift in claim.shifts:
            value = claim.measure(shift)
            values.append(bool(value) if type(value).__name__.startswith("bool") else float(value))
    except NoData:
        return Outcome(claim, (), None, time.perf_counter() - began)
    missed = sum(not claim.met_by(value) for value in values)
    return Outcome(claim, tuple(values), missed <= claim.may_miss, time.perf_counter() - began)


def cells(lab: str, *ids: str, shift: int = 0, real: bool = False,
          edits: Mapping[str, tuple[str, str]] | None = None) -> dict:  # fmt: skip
    """The names that a notebook's code cells define, all of its seeds moved by `shift`.

    Run are `setup`, `data`, every exercise's cell that stands before the last one named, and the
    cells named, in the notebook's order; what they print is not shown. real: with REAL = True.
    edits: for a cell's id, an old text that occurs in it and the new one. Raises KeyError for an
    id that the lab lacks, ValueError for an old text that is not there, NoData where real data
    cannot be had.
    """
    code = code_of(lab)
    wanted = {cell for cell in (*EVERY_LAB, *ids) if cell in code or cell in ids}
    if absent := wanted - set(code):
        raise KeyError(f"lab {lab} has no code cell {', '.join(sorted(absent))}")
    last = max(list(code).index(cell) for cell in wanted)
    scope: dict = {"__name__": lab}
    for place, (cell, source) in enumerate(code.items()):
        if cell in wanted or (place < last and "### BEGIN SOLUTION" in source):
            source = _edited(cell, source, (edits or {}).get(cell))
            source = source.replace("REAL = False", f"REAL = {real}", 1)  # not where it gives up
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(moved(source, shift), f"{lab}:{cell}", "exec"), scope)
            if real and cell == "data" and not scope["REAL"]:
                raise NoData(f"lab {lab} went on with made-up data")
    return scope


def code_of(lab: str, kind: str = "code") -> dict[str, str]:
    """Sources of a lab's cells of one kind, by id. lab: '07', or a notebook's whole name."""
    path = next(SOLUTIONS.glob(f"{lab[:2]}_*.ipynb"))
    found = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return {c["id"]: "".join(c["source"]) for c in found if c["cell_type"] == kind}


def moved(source: str, shift: int) -> str:
    """A cell's source with `shift` added to every seed that NumPy or PyTorch gets."""
    return re.sub(r"\b(default_rng|manual_seed)\((?=[^)])", rf"\g<1>({shift} + ", source)


def _edited(cell: str, source: str, edit: tuple[str, str] | None) -> str:
    if edit is None:
        return source
    if edit[0] not in source:
        raise ValueError(f"cell {cell} does not hold {edit[0]!r}")
    return source.replace(*edit)
