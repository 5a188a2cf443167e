"""Verdicts: what a learner is told. The first line is the fact; the last asks one question."""

from dataclasses import replace
from typing import Any

from labkit.engine import crash_text, evidence, held, leads
from labkit.engine.crash import Crash
from labkit.engine.diagnose import explains_most, question_of_crash
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.generic import as_finding
from labkit.engine.outputs import Parts
from labkit.engine.results import CaseResult
from labkit.engine.sheet import Sheet
from labkit.engine.verdict import CaseLine, Finding, State, Verdict

_BY_HAND = (
    "Take the simplest case that is wrong and work it through by hand: at which line does your "
    "value leave the one on paper?"
)
_THAT_LINE = "What did you expect that line to do with these values?"
_NO_LINE = "Which of your definitions does Python's sentence speak of?"
_PROMISE = "What type and shape does the docstring promise?"
_LEAK = Finding(
    "remembers-between-calls",
    "right the first time, wrong when called again",
    question="Which object outlives a call: a default argument, a global, an attribute?",
)

_RANDOM = Finding(
    "differs-between-calls",
    "the same call gives another result each time",
    question="Which line draws at random, reads what was never written, or uses what an earlier "
    "call has left?",
)


def wrong_kind(exercise: Exercise, is_class: bool) -> Verdict:
    """A class where a function belongs, or the other way round."""
    is_, wanted = ("a class", "a function") if is_class else ("a function", "a class")
    text = f"this is {is_}; {wanted} is wanted"
    question = "Which of the two does the stub begin with?"
    return _verdict(exercise, State.TYPE, 0.0, text, question=question)


def passed(sheet: Sheet) -> Verdict:
    """Everything is right."""
    return _on(sheet, State.PASSED, f"all {sheet.n_cases} cases right")


def not_written(exercise: Exercise, stub: str) -> Verdict:
    """The stub is still there: the function's, or that of a method without which nothing works."""
    name = exercise.name
    what = f"{name} still raises NotImplementedError."
    if stub != name:
        what = f"{name}.{stub} does nothing yet, and the others need it."
    line = f"{what} {_hint(exercise)}"
    return _verdict(exercise, State.NOT_WRITTEN, 0.0, "not written yet", evidence=(line,))


def _hint(exercise: Exercise) -> str:
    return f"hint({exercise.name}) shows a first hint."


def partly_written(verdict: Verdict, sheet: Sheet) -> Verdict:
    """A verdict on the methods that are written, where some are not. sheet: all cases."""
    lines = tuple(map(_line, sheet.results))
    seen = {line.label: line for line in verdict.cases if not line.right}
    verdict = replace(verdict, score=sheet.score,
                      cases=tuple(seen.get(line.label, line) for line in lines))  # fmt: skip
    if verdict.state is not State.PASSED:
        return verdict
    missing = sheet.missing
    are = "are" if len(missing) > 1 else "is"
    evidence_of = (evidence.methods(sheet), _hint(sheet.exercise))
    return replace(verdict, state=State.PARTLY, evidence=evidence_of,
                   headline=f"{evidence.listed(list(missing))} {are} not written yet")  # fmt: skip


def fault(exercise: Exercise, what: str) -> Verdict:
    """A defect of labkit's own."""
    line = (
        "This is a defect of labkit, not of your code. Your answer was not judged; please "
        "report this line."
    )
    return _verdict(exercise, State.FAULT, 0.0, f"labkit failed: {what}", evidence=(line,))


def unsteady(sheet: Sheet) -> Verdict:
    """The first case is right, and wrong when made again; others may be wrong for that reason."""
    lines = [evidence.unsteady(sheet.results, sheet.repeat)]
    if sheet.wrong:
        case = evidence.telling(sheet.results)
        seen = "" if case.problem == "changed" else f"{evidence.in_one_case(case)}."
        lines = [evidence.right_and_wrong(sheet), seen, *lines]
    return _on(sheet, State.VALUES, _LEAK.fact, findings=(_LEAK,), evidence=lines,
               question=_LEAK.question)  # fmt: skip


def explained(sheet: Sheet, findings: tuple[Finding, ...]) -> Verdict:
    """Every case is what these causes make of it."""
    case = evidence.telling(sheet.results)
    if case.problem == "raised":
        told = crash_text.headline(case.yours.observation.crash)
        seen = f"With {case.case.label}, it raises {told}".rstrip(".")
    elif case.problem == "changed":
        seen = evidence.changes(sheet.exercise, sheet.results).rstrip(".")
    else:
        seen = evidence.in_one_case(case)
    twins = " and ".join(f.twin for f in findings if f.twin)
    lines = (evidence.right_and_wrong(sheet), f"{seen}: identical to {twins}.")
    headline = "; ".join(f.fact for f in findings)
    return _on(sheet, _state(sheet), headline, findings=findings, evidence=lines,
               question=findings[0].question, crash=sheet.crash)  # fmt: skip


def explained_by_output(sheet: Sheet, parts: Parts) -> Verdict:
    """Every wrong output has a cause of its own."""
    case = evidence.telling(sheet.results)
    findings = _by_name(parts)
    lines = (evidence.right_and_wrong(sheet), _seen(case), *_each(parts))
    headline = "; ".join(f.fact for f in findings)
    return _on(sheet, _state(sheet), headline, findings=findings, evidence=lines,
               question=findings[0].question)  # fmt: skip


def _by_name(parts: Parts) -> tuple[Finding, ...]:
    """The causes; where one explains an output here and the other there, each only once."""
    return tuple({p.finding.name: p.finding for p in parts.parts}.values())


def _each(parts: Parts) -> list[str]:
    """'d_U and d_V: identical to ...', for each cause that has such words."""
    return [
        f"{evidence.listed(list(p.leaves))}: identical to {p.finding.twin}."
        for p in parts.parts
        if p.finding.twin
    ]


def unexplained(sheet: Sheet, parts: Parts | None = None) -> Verdict:
    """Wrong, and no list of causes fits whole cases: evidence, and what single outputs say."""
    case = evidence.telling(sheet.results)
    lines = [
        evidence.right_and_wrong(sheet),
        _seen(case),
        evidence.where(sheet.exercise, case),
        _smallest(sheet),
        evidence.not_a_number(sheet.results),
        evidence.changes(sheet.exercise, sheet.results),
        evidence.unsteady(sheet.results, sheet.repeat),
    ]
    if lines[-1]:  # where two identical calls differ, a likeness in single cases means nothing
        return _on(sheet, _state(sheet), _RANDOM.fact, evidence=lines, findings=(_RANDOM,),
                   question=_RANDOM.question)  # fmt: skip
    if parts:
        return _partly_by_output(sheet, parts, lines)
    if partly := explains_most(sheet.draw, sheet.results):
        return _partly(sheet, *partly, lines)
    if lead := leads.lead(sheet.exercise, sheet.results):
        return _on(sheet, _state(sheet), lead.fact, evidence=lines, whole=False,
                   fact=_headline(case), findings=(lead,), question=lead.question)  # fmt: skip
    question = _PROMISE if case.problem == "type" else _BY_HAND
    return _on(sheet, _state(sheet), _headline(case), evidence=lines, question=question)


def _smallest(sheet: Sheet) -> str:
    """The smallest wrong case, to be worked through by hand: its inputs, or where they are."""
    case = held.smallest(sheet.wrong).case
    if inputs := held.told(sheet.exercise, case):
        return f"The smallest wrong case, “{case.label}”: {inputs}."
    return f"The smallest wrong case is in check({sheet.exercise.name}).case, to be called again."


def _partly_by_output(sheet: Sheet, parts: Parts, lines: list[str]) -> Verdict:
    """Some outputs have a name; what is wrong in the others may have come from elsewhere."""
    findings, rest = _by_name(parts), evidence.listed(list(parts.rest))
    headline = "; ".join(f.fact for f in findings)
    lines = [*lines[:2], *_each(parts), f"That does not explain {rest}."]
    return _on(sheet, _state(sheet), headline, evidence=lines, findings=findings, whole=False,
               fact=_headline(evidence.telling(sheet.results)),
               question=findings[0].question)  # fmt: skip


def _partly(sheet: Sheet, mistake: Mistake, same: list[CaseResult], lines: list[str]) -> Verdict:
    """One mistake explains most of the wrong cases, and is at work in all of them."""
    headline = mistake.fact
    if len(same) == len(sheet.wrong):
        lines.append(
            f"Wherever it is wrong it is identical to {mistake.twin}, but it is right in a case "
            "that this would spoil."
        )
    else:
        headline += "; and something else"
        lines.append(
            f"With {same[0].case.label} and {len(same) - 1} more it is identical to "
            f"{mistake.twin}; the other wrong cases have another cause."
        )
    return _on(sheet, _state(sheet), headline, evidence=lines, whole=False,
               fact=_headline(evidence.telling(sheet.results)),
               findings=(as_finding(mistake),), question=mistake.question)  # fmt: skip


def _seen(case: CaseResult) -> str:
    """What one case showed, unless the headline has said it all."""
    if case.problem == "changed" or (case.problem == "type" and len(case.differences) == 1):
        return ""
    return evidence.in_one_case(case) + "."


def _headline(result: CaseResult) -> str:
    if result.problem == "changed":
        return "the values are right, but an argument is changed"
    if result.problem == "warned":
        return "the values are right, but NumPy warns on the way"
    told = evidence.telling_ones(result)
    texts = [d.text for d in told]
    if told[0].kind != "values":
        return texts[0]
    leaves = ", ".join(d.leaf for d in told)
    return f"{leaves} {'are' if len(texts) > 1 or evidence.is_plural(leaves) else 'is'} wrong"


def raised(sheet: Sheet, crash: Crash) -> Verdict:
    """The learner's code raised, exited, was stopped, or could not be called."""
    if crash_text.wrong_arguments(crash):
        return _wrong_arguments(sheet, crash)
    text, question = crash_text.meaning(crash)
    case = next((r for r in sheet.results if r.yours.observation.crash == crash), None)
    within = f" in {crash.method}," if crash.method else ""
    where = f"It happens{within} with {case.case.label}." if case else ""
    where = f"{evidence.methods(sheet)} {where}".strip()
    if any(not r.problem for r in sheet.results) and crash.kind != "KeyboardInterrupt":
        where = evidence.right_and_wrong(sheet)
    lines = (where, *crash_text.place(crash), text)
    question = question_of_crash(sheet.draw, sheet.results) or question
    question = question or (_THAT_LINE if crash.line else _NO_LINE)
    return _on(sheet, State.RAISED, crash_text.headline(crash), evidence=lines, crash=crash,
               question=question)  # fmt: skip


def _wrong_arguments(sheet: Sheet, crash: Crash) -> Verdict:
    return _on(
        sheet,
        State.TYPE,
        _called_as(sheet.exercise, crash),
        evidence=(evidence.methods(sheet), f"Python says: {crash.message}."),
        question="Which arguments does the stub name, in which order?",
        crash=crash,
    )


def _called_as(exercise: Exercise, crash: Crash) -> str:
    """'backward is called as backward(d_h); yours takes (x, d_h)'."""
    takes = {"": "others", "()": "no arguments"}.get(crash.takes, crash.takes)
    if crash.function in exercise.methods and crash.function != "__init__":
        name = crash.function
        return f"{name} is called as {name}{exercise.methods[name]}; yours takes {takes}"
    if exercise.is_class and not crash.takes:
        return "a method is called with other arguments than it takes"
    return f"it is called as {exercise.name}{exercise.signature}; yours takes {takes}"


def _state(sheet: Sheet) -> State:
    """The state of the first wrong case; a crash anywhere comes first."""
    problems = [r.problem for r in sheet.wrong]
    if "raised" in problems:
        return State.RAISED
    return State.TYPE if problems[0] == "type" else State.VALUES


def _on(sheet: Sheet, state: State, headline: str, evidence: Any = (), **more: Any) -> Verdict:
    lines = tuple(line for line in evidence if line)
    printed = [r.yours.observation.printed for r in sheet.results]
    return _verdict(sheet.exercise, state, sheet.score, headline, evidence=lines,
                    printed=next(filter(None, printed), ""),
                    cases=tuple(map(_line, sheet.results)), **more)  # fmt: skip


def _line(r: CaseResult) -> CaseLine:
    text = "; ".join(d.text for d in r.differences)
    if r.yours.observation.crash:
        text = crash_text.headline(r.yours.observation.crash)
    elif r.problem == "changed":
        text = "an argument was changed"
    elif r.problem == "warned":
        text = f"NumPy warns: {r.yours.observation.warnings[0]}"
    return CaseLine(r.case.label, not r.problem, text)


def _verdict(exercise: Exercise, state: State, score: float, headline: str, **more: Any) -> Verdict:
    return Verdict(exercise.name, state, score, headline, number=exercise.number,
                   lab=exercise.lab, points=exercise.points, **more)  # fmt: skip
