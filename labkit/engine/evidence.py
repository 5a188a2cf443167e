"""Sentences about what was seen, in the learner's own numbers. They never print the answer."""

import numpy as np

from labkit.engine.compare import UNTOLD, Difference, close, is_plural, tolerance
from labkit.engine.crash import Crash
from labkit.engine.exercise import Case, Exercise
from labkit.engine.generic.mends import argument_text
from labkit.engine.results import CaseResult, same_plain
from labkit.engine.sheet import Sheet
from labkit.engine.theirs import Frozen
from labkit.words import say

Results = list[CaseResult]
NAMED = 3  # labels that one sentence holds
WORDS = 66  # of the differences in one case


def right_and_wrong(sheet: Sheet) -> str:
    """'Right with one time step; wrong with five time steps and a batch of one.'

    Of a class, how many cases of each method are right, and the cases of those that are not.
    """
    by_method, results = methods(sheet), sheet.results
    if not by_method:
        return _by_case(results)
    told = [sheet.methods(i) for i in range(len(results))]
    failing = {m for each in told for m, right in each.items() if right is False}
    failing = failing - {""} or failing
    about = [r for r, each in zip(results, told, strict=True) if r.problem or failing & each.keys()]
    if all(r.problem for r in results):
        return by_method
    if all(r.problem for r in about):
        wrong = say("seen.wrong_with", wrong=listed([r.case.label for r in about]))
        return f"{by_method} {wrong}"
    return f"{by_method} {_by_case(about)}"


def _by_case(results: Results) -> str:
    right = [r.case.label for r in results if not r.problem]
    wrong = [r.case.label for r in results if r.problem]
    if not right:
        return say("seen.wrong_in_all", n=len(results)) if len(results) > 1 else ""
    return say("seen.right_and_wrong", right=listed(right), wrong=listed(wrong))


def methods(sheet: Sheet) -> str:
    """'forward: 4 of 4 right. backward: not written yet.'

    '' where no methods are told apart, where all of them are wrong, and where right values have a
    side effect, for which no single method can be blamed.
    """
    if any(r.problem in ("changed", "warned") for r in sheet.results) and not sheet.missing:
        return ""
    seen: dict[str, list[bool]] = {}
    for index in range(len(sheet.results)):
        for method, right in sheet.methods(index).items():
            if right is not None:
                seen.setdefault(method, []).append(right)
    told, some = [], bool(sheet.missing)
    for name in sheet.exercise.methods:
        if name in sheet.missing:
            told.append(say("seen.method_missing", method=name))
        elif name in seen:
            n_right, n = sum(seen[name]), len(seen[name])
            told.append(say("seen.method_right", method=name, right=n_right, n=n))
            some = some or n_right == n
    return " ".join(told) if some else ""


def happens(sheet: Sheet, crash: Crash) -> str:
    """In which case an exception was raised first, and whether each case raises it at that line."""
    found = [r.yours.observation.crash for r in sheet.results]
    if crash not in found:
        return ""
    label = sheet.results[found.index(crash)].case.label
    if crash.method:
        return say("report.happens_in_with", case=label, method=crash.method)
    if len(found) > 1 and all(c and _alike(c, crash) for c in found):
        return say("report.happens_in_all", n=len(found), case=label)
    return say("report.happens_with", case=label)


def _alike(one: Crash, other: Crash) -> bool:
    return (one.kind, one.function, one.lineno) == (other.kind, other.function, other.lineno)


def listed(labels: list[str]) -> str:
    """'a, b, c and 2 more'."""
    if len(labels) > NAMED + 1:
        return say("seen.and_more", listed=", ".join(labels[:NAMED]), n=len(labels) - NAMED)
    if len(labels) == 1:
        return labels[0]
    return say("seen.and_one", listed=", ".join(labels[:-1]), last=labels[-1])


def telling(results: Results) -> CaseResult:
    """The wrong case to talk about: the first whose values can be compared, else the first."""
    wrong = [r for r in results if r.problem]
    return next((r for r in wrong if r.problem in ("values", "type")), wrong[0])


def in_one_case(result: CaseResult) -> str:
    """'With five time steps, loss and d_W match; d_V is off by 56 %'."""
    if result.problem == "warned":
        said = result.yours.observation.warnings[0]
        return say("seen.warns", case=result.case.label, warning=said)
    wrong = {d.leaf for d in result.differences}
    match = [k for k in (result.right.leaves or {}) if k not in wrong]
    text = _told([d.text for d in telling_ones(result)])
    if match and result.yours.leaves is not None and len(match) <= 6:
        many = len(match) > 1 or is_plural(match[0])
        text = say("seen.match" if many else "seen.matches", outputs=listed(match), rest=text)
    return say("seen.with", case=result.case.label, what=text)


def telling_ones(result: CaseResult) -> tuple[Difference, ...]:
    """The differences without those that only follow from others, where there are others."""
    leaves = result.yours.leaves or {}
    untold = [k for k, leaf in leaves.items() if isinstance(leaf, str) and leaf == UNTOLD]
    return tuple(d for d in result.differences if d.leaf not in untold) or result.differences


def _told(texts: list[str]) -> str:
    """The differences, as far as somebody reads on; the rest is counted."""
    told = texts[:1]
    for text in texts[1:]:
        if len(" ".join([*told, text]).split()) > WORDS:
            break
        told.append(text)
    rest = len(texts) - len(told)
    more = say("seen.one_more" if rest == 1 else "seen.more", n=rest)
    return "; ".join([*told, more] if rest else told)


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
            return say("seen.entries_of", output=d.leaf, which=_entries(bad, len(right)))
    return ""


def _entries(bad: list[int], n: int) -> str:
    if len(bad) == 1:
        return say("seen.one_entry", entry=bad[0], n=n)
    if bad == list(range(bad[0], n)):
        return say("seen.from_entry", entry=bad[0])
    if bad == list(range(bad[-1] + 1)):
        return say("seen.up_to_entry", entry=bad[-1])
    if len(bad) == n - 1:
        good = next(i for i in range(n) if i not in bad)
        return say("seen.one_right", entry=good, n=n)
    return say("seen.entries", entries=", ".join(map(str, bad[:6])), n=n)


def changes(exercise: Exercise, results: Results) -> str:
    """Which argument a call changed, when it changed one."""
    what = changed_arguments(exercise, results)
    return say("seen.changed", what=what) if what else ""


def changed_arguments(exercise: Exercise, results: Results) -> str:
    """'its argument grads and its argument params[0]', of the first call that changed one."""
    for r in results:
        extra = [p for p in r.yours.observation.changed if p not in r.right.observation.changed]
        if extra:
            names = dict.fromkeys(_argument(exercise, r.case, p, extra) for p in extra)
            return listed(list(names))
    return ""


def _argument(exercise: Exercise, case: Case, path: tuple, changed: list[tuple]) -> str:
    """'its argument params[1]'; '4 of the 5 entries of its argument params', or 'every entry'."""
    together = {p for p in changed if len(p) == len(path) > 1 and p[:-1] == path[:-1]}
    holder: object = case.args
    for place in path[:-1]:
        holder = holder[place] if isinstance(holder, (list, tuple)) else None
    if not isinstance(holder, (list, tuple)) or len(together) < 2:
        return say("seen.argument", argument=argument_text(exercise, case, path))
    key = "seen.every_entry" if len(together) == len(holder) else "seen.some_entries"
    whole = argument_text(exercise, case, path[:-1])
    return say(key, n=len(together), all=len(holder), argument=whole)


def unsteady(results: Results, repeat: CaseResult | None) -> str:
    """Whether the same call, made again, gave something else."""
    if repeat is None or results[0].yours.observation.outcome != "value":
        return ""
    first, second = results[0].yours.observation, repeat.yours.observation
    if second.outcome == "value" and same_plain(first.value, second.value):
        return ""
    return say("seen.unsteady", case=results[0].case.label)


def not_a_number(results: Results) -> str:
    """The smallest input that made NaN or inf."""
    bad = [r for r in results if any("NaN" in d.text or " inf" in d.text for d in r.differences)]
    if not bad or len(bad) == len(results):
        return ""
    smallest = min(bad, key=lambda r: sum(np.size(a) for a in r.case.args
                                          if isinstance(a, np.ndarray)))  # fmt: skip
    return say("seen.not_a_number", case=smallest.case.label)
