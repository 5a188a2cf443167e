"""Judge the claims of all labs, or of those named: python -m claims [NN ...].

Prints a table, each row as soon as it is known, and ends with 1 when a claim does not hold. Labs
run side by side, one in a process.
"""

import importlib
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from claims.frame import Claim, Outcome, judge

WORDS = {True: "holds", False: "**does not hold**", None: "not judged"}
HEAD = "| lab | the lab says | asked | with other seeds | | s |\n|---|---|---|---|---|---:|"


def every_lab() -> list[str]:
    """The labs that have claims, as their files say: '05', '07'."""
    return sorted(path.stem.removeprefix("lab_") for path in Path(__file__).parent.glob("lab_*.py"))


def chosen(numbers: list[str]) -> list[str]:
    """The labs named that have claims; without names all."""
    return [lab for lab in every_lab() if not numbers or lab in numbers]


def claims_of(lab: str) -> list[Claim]:
    """The claims of one lab, '07' or the like."""
    return importlib.import_module(f"claims.lab_{lab}").CLAIMS


def judge_lab(lab: str) -> list[bool | None]:
    """Judge the claims of one lab, print each, and say what became of them."""
    found = []
    for claim in claims_of(lab):
        outcome = judge(claim)
        print(row(lab, outcome), flush=True)
        found.append(outcome.holds)
    return found


def row(lab: str, outcome: Outcome) -> str:
    """One line of the table."""
    claim = outcome.claim
    says = " ".join(claim.says.split()).replace("|", "\\|")
    asked = claim.asked() + (f", in all but {claim.may_miss}" if claim.may_miss else "")
    measured, verdict = outcome.measured(), WORDS[outcome.holds]
    return f"| {lab} | {says} | {asked} | {measured} | {verdict} | {outcome.seconds:.0f} |"


def main(labs: list[str]) -> int:
    """Judge and print; 1 when a claim does not hold."""
    began = time.perf_counter()
    print(HEAD, flush=True)
    with ProcessPoolExecutor(max(1, min(len(labs), os.cpu_count() or 1))) as pool:
        found = [holds for outcomes in pool.map(judge_lab, labs) for holds in outcomes]
    said = ", ".join(f"{found.count(value)} {word}" for value, word in WORDS.items())
    print(f"\n{len(found)} claims: {said}; {time.perf_counter() - began:.0f} s")
    return int(False in found)


if __name__ == "__main__":
    sys.exit(main(chosen(sys.argv[1:])))
