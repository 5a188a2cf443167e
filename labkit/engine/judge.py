"""Judge: from observations to a verdict. Needs the right answer, never the learner's object."""

import inspect
import time
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from labkit.engine import crash_text, diagnose, evidence, generic
from labkit.engine.crash import Crash
from labkit.engine.exercise import Case, Exercise, Mistake
from labkit.engine.observe import Observation, observe
from labkit.engine.results import CaseResult, compare, read
from labkit.engine.verdict import CaseLine, Finding, State, Verdict

PATIENCE = 60.0  # seconds that all calls of one check may take together
SEED = 2197  # cases of a check in a notebook; grading draws its own


def draw(exercise: Exercise, seed: int = SEED) -> list[Case]:
    """The cases of an exercise for a seed."""
    rng = np.random.default_rng([seed, zlib.crc32(exercise.name.encode())])
    return list(exercise.cases(rng))


def assess(exercise: Exercise, subject: Any, seed: int = SEED) -> Verdict:
    """Observe subject on all cases, then judge: what `check` does in a learner's kernel."""
    if verdict := wrong_kind(exercise, inspect.isclass(subject)):
        return verdict
    cases = draw(exercise, seed)
    return judge(exercise, cases, watch(subject, cases))


def wrong_kind(exercise: Exercise, is_class: bool) -> Verdict | None:
    """The verdict on a class where a function belongs, or the other way round."""
    if is_class == exercise.is_class:
        return None
    is_, wanted = ("a class", "a function") if is_class else ("a function", "a class")
    return _verdict(exercise, State.TYPE, 0.0, f"this is {is_}; {wanted} is wanted",
                    question="Which of the two does the stub begin with?")  # fmt: skip


def watch(subject: Any, cases: Sequence[Case]) -> list[Observation]:
    """Observations of all cases, then of the first once more. Stops early when that is over."""
    seen: list[Observation] = []
    start = time.perf_counter()
    for case in (*cases, cases[0]):
        seen.append(observe(subject, case))
        if seen[-1].outcome == "stopped" or (seen[-1].crash and seen[-1].crash.stub):
            break
        if time.perf_counter() - start > PATIENCE:
            text = f"The calls took more than {PATIENCE:.0f} seconds together."
            seen.append(Observation("stopped", crash=Crash("TooSlow", text)))
            break
    return seen


def judge(exercise: Exercise, cases: Sequence[Case], seen: Sequence[Observation]) -> Verdict:
    """The verdict on observations of the cases, in order, and of the first case once more."""
    try:
        rights = [read(exercise, c, observe(exercise.answer, c)) for c in cases]
        if broken := [c.label for c, r in zip(cases, rights, strict=True) if r.leaves is None]:
            return _fault(exercise, f"the right answer fails its own case: {broken[0]}")
        paired = list(zip(cases, seen, rights, strict=False))
        results = [compare(exercise, c, read(exercise, c, o), r) for c, o, r in paired]
        repeat = None
        if len(seen) > len(cases):
            again = read(exercise, cases[0], seen[len(cases)])
            repeat = compare(exercise, cases[0], again, rights[0])
        return _decide(exercise, results, repeat, len(cases))
    except Exception as error:
        return _fault(exercise, f"{type(error).__name__}: {error}")


def _decide(
    exercise: Exercise, results: list[CaseResult], repeat: CaseResult | None, n_cases: int
) -> Verdict:
    crash = next((r.yours.observation.crash for r in results if r.yours.observation.crash), None)
    if crash and crash.stub and crash.function in _own_names(exercise):
        return _not_written(exercise, crash)
    if results[-1].problem == "stopped":
        return _raised(exercise, results, n_cases, results[-1].yours.observation.crash)
    if repeat and repeat.problem and not any(r.problem for r in results):
        return _verdict(exercise, State.VALUES, _score(results, n_cases),
                        "right the first time, wrong when called again", results=results,
                        findings=(_leak(),), evidence=(evidence.unsteady(results, repeat),),
                        question=_leak().question)  # fmt: skip
    if not any(r.problem for r in results) and len(results) == n_cases:
        return _verdict(exercise, State.PASSED, 1.0, f"all {n_cases} cases right", results=results)
    return _wrong(exercise, results, repeat, n_cases)


def _own_names(exercise: Exercise) -> set[str]:
    return {exercise.name} | (set(vars(exercise.answer)) if exercise.is_class else set())


def _wrong(
    exercise: Exercise, results: list[CaseResult], repeat: CaseResult | None, n_cases: int
) -> Verdict:
    named = diagnose.diagnose(exercise, results)
    crash = next((r.yours.observation.crash for r in results if r.problem == "raised"), None)
    if named:
        return _explained(exercise, results, tuple(_finding(m) for m in named), crash, n_cases)
    if found := generic.recognise(exercise, results):
        return _explained(exercise, results, (found,), crash, n_cases)
    if crash:
        return _raised(exercise, results, n_cases, crash)
    return _unexplained(exercise, results, repeat, n_cases)


def _finding(mistake: Mistake) -> Finding:
    return Finding(mistake.name, mistake.fact, mistake.twin, mistake.question)


def _leak() -> Finding:
    return Finding("remembers-between-calls", "something is remembered between calls",
                   question="Which object outlives a call: a default argument, a global, an "
                   "attribute?")  # fmt: skip


def _explained(
    exercise: Exercise,
    results: list[CaseResult],
    findings: tuple[Finding, ...],
    crash: Crash | None,
    n_cases: int,
) -> Verdict:
    case = evidence.telling(results)
    twins = " and ".join(f.twin for f in findings if f.twin)
    if case.problem == "raised":
        seen = f"With {case.case.label}, it raises {crash_text.headline(crash)}"
    elif case.problem == "changed":
        seen = evidence.changes(exercise, results).rstrip(".")
    else:
        seen = evidence.in_one_case(case)
    lines = [evidence.right_and_wrong(results), f"{seen}: identical to {twins}."]
    headline = "; ".join(f.fact for f in findings)
    return _verdict(exercise, _state(results), _score(results, n_cases), headline,
                    findings=findings, evidence=tuple(filter(None, lines)), crash=crash,
                    question=findings[0].question, results=results)  # fmt: skip


def _unexplained(
    exercise: Exercise, results: list[CaseResult], repeat: CaseResult | None, n_cases: int
) -> Verdict:
    case = evidence.telling(results)
    partly = diagnose.explains_most(exercise, results)
    lines = [
        evidence.right_and_wrong(results),
        evidence.in_one_case(case) + "." if case.problem != "changed" else "",
        evidence.where(exercise, case),
        evidence.not_a_number(results),
        evidence.changes(exercise, results),
        evidence.unsteady(results, repeat),
    ]
    findings: tuple[Finding, ...] = ()
    headline, question = _headline(case), "Take the simplest case that is wrong and work it " \
        "through by hand: at which line does your value leave the one on paper?"  # fmt: skip
    if partly:
        mistake, same = partly
        findings, question = (_finding(mistake),), mistake.question
        headline = f"{mistake.fact}; and something else"
        lines.append(f"With {same[0].case.label} and {len(same) - 1} more it is identical to "
                     f"{mistake.twin}; the other wrong cases have another cause.")  # fmt: skip
    return _verdict(exercise, _state(results), _score(results, n_cases), headline,
                    findings=findings, evidence=tuple(filter(None, lines)), question=question,
                    results=results)  # fmt: skip


def _headline(result: CaseResult) -> str:
    if result.problem == "changed":
        return "the values are right, but an argument is changed"
    if result.problem == "warned":
        return "the values are right, but NumPy warns on the way"
    texts = [d.text for d in result.differences]
    if len(texts) > 1 and all(d.kind == "values" for d in result.differences):
        return ", ".join(d.leaf for d in result.differences) + " are wrong"
    if result.differences[0].kind == "values":
        return f"{result.differences[0].leaf} is wrong"
    return texts[0]


def _raised(exercise: Exercise, results: list[CaseResult], n_cases: int, crash: Crash) -> Verdict:
    if crash_text.wrong_arguments(crash):
        text = f"it is called as {exercise.name}{_plain_signature(exercise)}; yours takes others"
        return _verdict(exercise, State.TYPE, 0.0, text, evidence=(f"Python says: {crash.message}.",),
                        question="Which arguments does the stub name, in which order?",
                        crash=crash, results=results)  # fmt: skip
    text, question = crash_text.meaning(crash)
    case = next(r for r in results if r.yours.observation.crash == crash)
    lines = [f"It happens with {case.case.label}.", *crash_text.place(crash), text]
    if any(not r.problem for r in results):
        lines[0] = evidence.right_and_wrong(results)
    return _verdict(exercise, State.RAISED, _score(results, n_cases), crash_text.headline(crash),
                    evidence=tuple(filter(None, lines)), question=question or
                    "What did you expect that line to do with these values?", crash=crash,
                    results=results)  # fmt: skip


def _plain_signature(exercise: Exercise) -> str:
    return str(exercise.signature) if not exercise.is_class else "(...)"


def _not_written(exercise: Exercise, crash: Crash) -> Verdict:
    what = exercise.name if crash.function == exercise.name else f"{exercise.name}.{crash.function}"
    line = f"{what} still raises NotImplementedError. hint({exercise.name}) shows a first hint."
    return _verdict(exercise, State.NOT_WRITTEN, 0.0, "not written yet", evidence=(line,))


def _fault(exercise: Exercise, what: str) -> Verdict:
    line = ("This is a defect of labkit, not of your code. Your answer was not judged; please "
            "report this line.")  # fmt: skip
    return _verdict(exercise, State.FAULT, 0.0, f"labkit failed: {what}", evidence=(line,))


_STATES = {"raised": State.RAISED, "stopped": State.RAISED, "type": State.TYPE}


def _state(results: list[CaseResult]) -> State:
    """The state of the first wrong case; a crash anywhere comes first."""
    problems = [r.problem for r in results if r.problem]
    return State.RAISED if "raised" in problems else _STATES.get(problems[0], State.VALUES)


def _score(results: list[CaseResult], n_cases: int) -> float:
    return round(sum(not r.problem for r in results) / n_cases, 4)


def _verdict(
    exercise: Exercise,
    state: State,
    score: float,
    headline: str,
    results: Sequence[CaseResult] = (),
    **more: Any,
) -> Verdict:
    printed = next(
        (r.yours.observation.printed for r in results if r.yours.observation.printed), ""
    )
    return Verdict(exercise.name, state, score, headline, printed=printed, number=exercise.number,
                   lab=exercise.lab, points=exercise.points, cases=_lines(results), **more)  # fmt: skip


def _lines(results: Sequence[CaseResult]) -> tuple[CaseLine, ...]:
    lines = []
    for r in results:
        crash = r.yours.observation.crash
        text = "; ".join(d.text for d in r.differences)
        if crash:
            text = crash_text.headline(crash)
        elif r.problem == "changed":
            text = "an argument was changed"
        elif r.problem == "warned":
            text = f"NumPy warns: {r.yours.observation.warnings[0]}"
        lines.append(CaseLine(r.case.label, not r.problem, text))
    return tuple(lines)
