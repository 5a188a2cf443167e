"""Sentences about what was seen, in the learner's own numbers. They never print the answer."""

import numpy as np

from labkit.engine.compare import close, tolerance
from labkit.engine.exercise import Case, Exercise
from labkit.engine.generic.mends import argument_text
from labkit.engine.results import CaseResult, same_plain
from labkit.engine.theirs import Frozen

Results = list[CaseResult]
NAMED = 3  # labels that one sentence holds
WORDS = 66  # of the differences in one case


def right_and_wrong(results: Results) -> str:
    """'Right with one time step; wrong with five time steps and a batch of one.'"""
    right = [r.case.label for r in results if not r.problem]
    wrong = [r.case.label for r in results if r.problem]
    if not right:
        return f"Wrong in all {len(results)} cases." if len(results) > 1 else ""
    return f"Right with {listed(right)}; wrong with {listed(wrong)}."


def listed(labels: list[str]) -> str:
    """'a, b, c and 2 more'."""
    if len(labels) > NAMED + 1:
        return ", ".join(labels[:NAMED]) + f" and {len(labels) - NAMED} more"
    return ", ".join(labels[:-1]) + (" and " if len(labels) > 1 else "") + labels[-1]


def is_plural(leaf: str) -> bool:
    """Whether the name of an output is a plural: 'sentences', 'the rows of an epoch'."""
    head = leaf.removeprefix("the ").partition(" ")[0]
    return head.isalpha() and head.endswith("s") and head not in ("loss", "bias")


def telling(results: Results) -> CaseResult:
    """The wrong case to talk about: the first whose values can be compared, else the first."""
    wrong = [r for r in results if r.problem]
    return next((r for r in wrong if r.problem in ("values", "type")), wrong[0])


def in_one_case(result: CaseResult) -> str:
    """'With five time steps, loss and d_W match; d_V is off by 56 %'."""
    if result.problem == "warned":
        said = result.yours.observation.warnings[0]
        return f"With {result.case.label}, NumPy warns: {said}"
    wrong = {d.leaf for d in result.differences}
    match = [k for k in (result.right.leaves or {}) if k not in wrong]
    text = _told([d.text for d in result.differences])
    if match and result.yours.leaves is not None and len(match) <= 6:
        many = len(match) > 1 or is_plural(match[0])
        text = f"{listed(match)} {'match' if many else 'matches'}; {text}"
    return f"With {result.case.label}, {text}"


def _told(texts: list[str]) -> str:
    """The differences, as far as somebody reads on; the rest is counted."""
    told = texts[:1]
    for text in texts[1:]:
        if len(" ".join([*told, text]).split()) > WORDS:
            break
        told.append(text)
    rest = len(texts) - len(told)
    more = [f"{rest} more {'output is' if rest == 1 else 'outputs are'} wrong"] if rest else []
    return "; ".join(told + more)


def where(exercise: Exercise, result: CaseResult) -> str:
    """Which entries along the first axis are wrong, when some are and some are not."""
    for d in result.differences:
        yours: Frozen = (result.yours.leaves or {}).get(d.leaf)
        right = result.right.known.get(d.leaf)
        if d.kind != "values" or not isinstance(right, np.ndarray) or right.ndim < 2:
            continue
        rtol = tolerance(exercise.returns, d.leaf)
        bad = [i for i in range(len(right)) if not close(yours[i], right[i], rtol)]
        if 0 < len(bad) < len(right):
            return f"{d.leaf}: {_entries(bad, len(right))}."
    return ""


def _entries(bad: list[int], n: int) -> str:
    if len(bad) == 1:
        return f"only entry {bad[0]} of {n} is wrong"
    if bad == list(range(bad[0], n)):
        return f"right before entry {bad[0]}, wrong from there on"
    if bad == list(range(bad[-1] + 1)):
        return f"wrong up to entry {bad[-1]}, right after it"
    if len(bad) == n - 1:
        good = next(i for i in range(n) if i not in bad)
        return f"only entry {good} of {n} is right"
    return f"entries {', '.join(map(str, bad[:6]))} of {n} are wrong"


def changes(exercise: Exercise, results: Results) -> str:
    """Which argument a call changed, when it changed one."""
    for r in results:
        extra = [p for p in r.yours.observation.changed if p not in r.right.observation.changed]
        if extra:
            names = dict.fromkeys(_argument(exercise, r.case, p, extra) for p in extra)
            return f"The call changed {listed(list(names))} in place."
    return ""


def _argument(exercise: Exercise, case: Case, path: tuple, changed: list[tuple]) -> str:
    """'its argument params[1]', or 'every entry of its argument params' where all changed."""
    together = {p for p in changed if len(p) == len(path) > 1 and p[:-1] == path[:-1]}
    holder: object = case.args
    for place in path[:-1]:
        holder = holder[place] if isinstance(holder, (list, tuple)) else None
    entries = len(holder) if isinstance(holder, (list, tuple)) and len(path) > 1 else 0
    if len(together) == entries > 1:
        return f"every entry of its argument {argument_text(exercise, case, path[:-1])}"
    return f"its argument {argument_text(exercise, case, path)}"


def unsteady(results: Results, repeat: CaseResult | None) -> str:
    """Whether the same call, made again, gave something else."""
    if repeat is None or results[0].yours.observation.outcome != "value":
        return ""
    first, second = results[0].yours.observation, repeat.yours.observation
    if second.outcome == "value" and same_plain(first.value, second.value):
        return ""
    return (
        f"Two identical calls ({results[0].case.label}) gave different results: something is "
        "remembered between calls, or drawn at random."
    )


def not_a_number(results: Results) -> str:
    """The smallest input that made NaN or inf."""
    bad = [r for r in results if any("NaN" in d.text or " inf" in d.text for d in r.differences)]
    if not bad or len(bad) == len(results):
        return ""
    smallest = min(bad, key=lambda r: sum(np.size(a) for a in r.case.args
                                          if isinstance(a, np.ndarray)))  # fmt: skip
    return f"The smallest input that gives NaN or inf here: {smallest.case.label}."
