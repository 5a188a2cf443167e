"""Verdicts: what a learner is told. The first line is the fact; the last asks one question."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypedDict, Unpack

from labkit.engine import crash_text, evidence, held
from labkit.engine.crash import Crash
from labkit.engine.diagnose import explains_most, question_of_crash
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.generic import as_finding
from labkit.engine.locate import Place
from labkit.engine.outputs import Parts
from labkit.engine.results import CaseResult
from labkit.engine.sheet import Sheet
from labkit.engine.verdict import CaseLine, Finding, State, Verdict
from labkit.words import say, template


class _More(TypedDict, total=False):
    """What some verdicts say besides."""

    findings: tuple[Finding, ...]
    question: str
    crash: Crash | None
    whole: bool
    fact: str


class _All(_More, total=False):
    evidence: tuple[str, ...]
    printed: str
    cases: tuple[CaseLine, ...]


def wrong_kind(exercise: Exercise, is_class: bool) -> Verdict:
    """A class where a function belongs, or the other way round."""
    text = say("report.is_class" if is_class else "report.is_function")
    return _verdict(exercise, State.TYPE, 0.0, text, question=say("report.which_kind"))


def passed(sheet: Sheet) -> Verdict:
    """Everything is right."""
    return _on(sheet, State.PASSED, say("report.passed", n=sheet.n_cases))


def not_written(sheet: Sheet, crash: Crash) -> Verdict:
    """The stub is still there."""
    name = sheet.exercise.name
    what = name if crash.function == name else f"{name}.{crash.function}"
    line = say("report.still_raises", what=what, exercise=name)
    headline = say("report.not_written")
    return _verdict(sheet.exercise, State.NOT_WRITTEN, 0.0, headline, evidence=(line,))


def fault(exercise: Exercise, what: str) -> Verdict:
    """A defect of labkit's own."""
    headline, line = say("report.fault", what=what), say("report.our_defect")
    return _verdict(exercise, State.FAULT, 0.0, headline, evidence=(line,))


def unsteady(sheet: Sheet) -> Verdict:
    """The first case is right, and wrong when made again; others may be wrong for that reason."""
    leak = Finding.said("remembers-between-calls")
    lines = [evidence.unsteady(sheet.results, sheet.repeat)]
    if sheet.wrong:
        case = evidence.telling(sheet.results)
        seen = "" if case.problem == "changed" else f"{evidence.in_one_case(case)}."
        lines = [evidence.right_and_wrong(sheet.results), seen, *lines]
    return _on(sheet, State.VALUES, leak.fact, findings=(leak,), evidence=lines,
               question=leak.question)  # fmt: skip


def explained(sheet: Sheet, findings: tuple[Finding, ...]) -> Verdict:
    """Every case is what these causes make of it."""
    case = evidence.telling(sheet.results)
    if case.problem == "raised":
        told = crash_text.headline(case.yours.observation.ended_by)
        seen = say("report.raises_with", case=case.case.label, told=told)
    elif case.problem == "changed":
        seen = evidence.changes(sheet.exercise, sheet.results).rstrip(".")
    else:
        seen = evidence.in_one_case(case)
    twins = say("report.and").join(f.twin for f in findings if f.twin)
    same = say("report.seen_identical", seen=seen, twins=twins)
    lines = (evidence.right_and_wrong(sheet.results), same)
    headline = "; ".join(f.fact for f in findings)
    return _on(sheet, _state(sheet), headline, findings=findings, evidence=lines,
               question=findings[0].question, crash=sheet.crash)  # fmt: skip


def explained_by_output(sheet: Sheet, parts: Parts) -> Verdict:
    """Every wrong output has a cause of its own."""
    case = evidence.telling(sheet.results)
    findings = _by_name(parts)
    lines = (evidence.right_and_wrong(sheet.results), _seen(case), *_each(parts))
    headline = "; ".join(f.fact for f in findings)
    return _on(sheet, _state(sheet), headline, findings=findings, evidence=lines,
               question=findings[0].question)  # fmt: skip


def _by_name(parts: Parts) -> tuple[Finding, ...]:
    """The causes; where one explains an output here and the other there, each only once."""
    return tuple({p.finding.name: p.finding for p in parts.parts}.values())


def _each(parts: Parts) -> list[str]:
    """'d_U and d_V: identical to ...', for each cause that has such words."""
    return [
        say("report.seen_identical", seen=evidence.listed(list(p.leaves)), twins=p.finding.twin)
        for p in parts.parts
        if p.finding.twin
    ]


def unexplained(sheet: Sheet, parts: Parts | None = None) -> Verdict:
    """Wrong, and no list of causes fits whole cases: evidence, and what single outputs say."""
    case = evidence.telling(sheet.results)
    lines = [
        evidence.right_and_wrong(sheet.results),
        _seen(case),
        evidence.where(sheet.exercise, case),
        _smallest(sheet),
        evidence.not_a_number(sheet.results),
        evidence.changes(sheet.exercise, sheet.results),
        evidence.unsteady(sheet.results, sheet.repeat),
    ]
    if lines[-1]:  # where two identical calls differ, a likeness in single cases means nothing
        drawn = Finding.said("differs-between-calls")
        return _on(sheet, _state(sheet), drawn.fact, evidence=lines, findings=(drawn,),
                   question=drawn.question)  # fmt: skip
    if parts:
        return _partly_by_output(sheet, parts, lines)
    if partly := explains_most(sheet.draw, sheet.results):
        return _partly(sheet, *partly, lines)
    question = say("report.promise" if case.problem == "type" else "report.by_hand")
    return _on(sheet, _state(sheet), _headline(case), evidence=lines, question=question)


def _smallest(sheet: Sheet) -> str:
    """The smallest wrong case, to be worked through by hand: its inputs, or where they are."""
    case = held.smallest(sheet.wrong).case
    if inputs := held.told(sheet.exercise, case):
        return say("report.smallest", case=case.label, inputs=inputs)
    return say("report.smallest_held", exercise=sheet.exercise.name)


def _partly_by_output(sheet: Sheet, parts: Parts, lines: list[str]) -> Verdict:
    """Some outputs have a name; what is wrong in the others may have come from elsewhere."""
    findings, rest = _by_name(parts), evidence.listed(list(parts.rest))
    headline = "; ".join(f.fact for f in findings)
    lines = [*lines[:2], *_each(parts), say("report.not_explained", rest=rest)]
    return _on(sheet, _state(sheet), headline, evidence=lines, findings=findings, whole=False,
               fact=_headline(evidence.telling(sheet.results)),
               question=findings[0].question)  # fmt: skip


def _partly(sheet: Sheet, mistake: Mistake, same: list[CaseResult], lines: list[str]) -> Verdict:
    """One mistake explains most of the wrong cases, and is at work in all of them."""
    headline = mistake.fact
    if len(same) == len(sheet.wrong):
        lines.append(say("report.spoils_more", twin=mistake.twin))
    else:
        headline += say("report.something_else")
        first, more = same[0].case.label, len(same) - 1
        lines.append(say("report.other_cause", case=first, more=more, twin=mistake.twin))
    return _on(sheet, _state(sheet), headline, evidence=lines, whole=False,
               fact=_headline(evidence.telling(sheet.results)),
               findings=(as_finding(mistake),), question=mistake.question)  # fmt: skip


def _seen(case: CaseResult) -> str:
    """What one case showed, unless the headline has said it all."""
    if case.problem == "changed" or (case.problem == "type" and len(case.differences) == 1):
        return ""
    return evidence.in_one_case(case) + "."


def fault_elsewhere(verdict: Verdict, names: tuple[str, ...]) -> Verdict:
    """The function itself is right; another exercise that it calls is not."""
    called, crash = say("report.or").join(names), verdict.crash
    found = Finding(
        f"fault-in-{names[0]}",
        say("report.fault_in", called=called),
        question=say("report.what_says_check", exercise=names[0]),
    )
    if crash and crash.stub:  # of what is called, that may be right and wait for another
        fact = say("report.needed_unwritten", function=crash.function)
        found = Finding(f"fault-in-{crash.function}", fact, question=verdict.question)
    both = say("report.and").join(names)
    line = say("report.with_ours", names=both, exercise=verdict.exercise)
    start = template("crash.line").partition("{")[0]
    lines = (line, *(line for line in verdict.evidence if not line.startswith(start)))
    return replace(verdict, headline=found.fact, findings=(found, *verdict.findings),
                   evidence=lines, question=found.question)  # fmt: skip


def with_place(verdict: Verdict, place: Place) -> Verdict:
    """Where a change is needed, in place of the question that sends to paper and pencil.

    Where one change mends everything, a name that explains only a part of it was a likeness.
    """
    if verdict.findings and place.changes == 1:
        verdict = replace(verdict, findings=(), headline=verdict.fact or verdict.headline)
    return replace(verdict, place=place, question=place.question)


def _headline(result: CaseResult) -> str:
    if result.problem == "changed":
        return say("report.changed")
    if result.problem == "warned":
        return say("report.warned")
    texts = [d.text for d in result.differences]
    if result.differences[0].kind != "values":
        return texts[0]
    leaves = ", ".join(d.leaf for d in result.differences)
    many = len(texts) > 1 or evidence.is_plural(leaves)
    return say("report.are_wrong" if many else "report.is_wrong", outputs=leaves)


def raised(sheet: Sheet, crash: Crash) -> Verdict:
    """The learner's code raised, exited, was stopped, or could not be called."""
    if crash_text.wrong_arguments(crash):
        return _wrong_arguments(sheet, crash)
    text, question = crash_text.meaning(crash)
    case = next((r for r in sheet.results if r.yours.observation.crash == crash), None)
    where = say("report.happens_with", case=case.case.label) if case else ""
    if any(not r.problem for r in sheet.results) and crash.kind != "KeyboardInterrupt":
        where = evidence.right_and_wrong(sheet.results)
    lines = (where, *crash_text.place(crash), text)
    question = question_of_crash(sheet.draw, sheet.results) or question
    question = question or say("report.that_line" if crash.line else "report.no_line")
    return _on(sheet, State.RAISED, crash_text.headline(crash), evidence=lines, crash=crash,
               question=question)  # fmt: skip


def _wrong_arguments(sheet: Sheet, crash: Crash) -> Verdict:
    exercise = sheet.exercise
    headline = say("report.called_as", call=f"{exercise.name}{exercise.signature}")
    return _on(sheet, State.TYPE, headline, (say("report.python_says", message=crash.message),),
               question=say("report.which_arguments"), crash=crash)  # fmt: skip


def _state(sheet: Sheet) -> State:
    """The state of the first wrong case; a crash anywhere comes first."""
    problems = [r.problem for r in sheet.wrong]
    if "raised" in problems:
        return State.RAISED
    return State.TYPE if problems[0] == "type" else State.VALUES


def _on(sheet: Sheet, state: State, headline: str, evidence: Iterable[str] = (),
        **more: Unpack[_More]) -> Verdict:  # fmt: skip
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
        text = say("report.was_changed")
    elif r.problem == "warned":
        text = say("report.warns", warning=r.yours.observation.warnings[0])
    return CaseLine(r.case.label, not r.problem, text)


def _verdict(exercise: Exercise, state: State, score: float, headline: str,
             **more: Unpack[_All]) -> Verdict:  # fmt: skip
    return Verdict(exercise.name, state, score, headline, number=exercise.number,
                   lab=exercise.lab, points=exercise.points, **more)  # fmt: skip
