"""Verdicts: what a learner is told. The first line is the fact; the last asks one question."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypedDict, Unpack

from labkit.engine import crash_text, evidence, held, leads
from labkit.engine.crash import Crash
from labkit.engine.diagnose import explains_most, question_of_crash
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.generic import as_finding
from labkit.engine.outputs import Parts
from labkit.engine.results import CaseResult, is_real
from labkit.engine.sheet import Sheet
from labkit.engine.verdict import CaseLine, Finding, State, Verdict
from labkit.words import say


class _More(TypedDict, total=False):
    """What some verdicts say besides."""

    findings: tuple[Finding, ...]
    question: str
    crash: Crash | None
    whole: bool
    open: tuple[str, ...]
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


def not_written(exercise: Exercise, stub: str) -> Verdict:
    """The stub is still there: the function's, or that of a method without which nothing works."""
    name = exercise.name
    what = say("report.still_raises", what=name)
    if stub != name:
        what = say("report.does_nothing", what=f"{name}.{stub}")
    line = f"{what} {_hint(exercise)}"
    headline = say("report.not_written")
    return _verdict(exercise, State.NOT_WRITTEN, 0.0, headline, evidence=(line,))


def _hint(exercise: Exercise) -> str:
    return say("report.hint", exercise=exercise.name)


def partly_written(verdict: Verdict, sheet: Sheet) -> Verdict:
    """A verdict on the methods that are written, where some are not. sheet: all cases."""
    lines = tuple(map(_line, sheet.results))
    seen = {line.label: line for line in verdict.cases if not line.right}
    verdict = replace(verdict, score=sheet.score,
                      cases=tuple(seen.get(line.label, line) for line in lines))  # fmt: skip
    if verdict.state is not State.PASSED:
        return verdict
    missing = list(sheet.missing)
    key = "report.are_missing" if len(missing) > 1 else "report.is_missing"
    evidence_of = (evidence.methods(sheet), _hint(sheet.exercise))
    return replace(verdict, state=State.PARTLY, evidence=evidence_of,
                   headline=say(key, methods=evidence.listed(missing)))  # fmt: skip


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
        lines = [evidence.right_and_wrong(sheet), seen, *lines]
    return _on(sheet, State.VALUES, leak.fact, findings=(leak,), evidence=lines,
               question=leak.question)  # fmt: skip


def explained(sheet: Sheet, findings: tuple[Finding, ...]) -> Verdict:
    """Every case is what these causes make of it."""
    case = evidence.telling(sheet.results)
    if case.problem == "raised":
        told = crash_text.headline(case.yours.observation.ended_by)
        seen = say("report.raises_with", case=case.case.label, told=told).rstrip(".")
    elif case.problem == "changed":
        said = findings[0].name == "argument-changed"  # by the headline
        seen = "" if said else evidence.changes(sheet.exercise, sheet.results).rstrip(".")
    else:
        seen = evidence.in_one_case(case)
    twins = say("report.and").join(f.twin for f in findings if f.twin)
    same = say("report.seen_identical", seen=seen, twins=twins) if twins else f"{seen}."
    lines = (evidence.right_and_wrong(sheet), same if seen else say("report.only_changed"))
    headline = "; ".join(f.fact for f in findings)
    return _on(sheet, _state(sheet), headline, findings=findings, evidence=lines,
               question=findings[0].question, crash=sheet.crash)  # fmt: skip


def explained_by_output(sheet: Sheet, parts: Parts, first: tuple[Finding, ...] = ()) -> Verdict:
    """Every wrong output has a cause of its own. first: what was found before."""
    case = evidence.telling(sheet.results)
    findings = (*first, *_by_name(parts))
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
        say("report.seen_identical", seen=evidence.listed(list(p.leaves)), twins=p.finding.twin)
        for p in parts.parts
        if p.finding.twin
    ]


def unexplained(sheet: Sheet, parts: Parts | None = None) -> Verdict:
    """Wrong, and no list of causes fits whole cases: evidence, and what single outputs say."""
    case = evidence.telling(sheet.results)
    changes = evidence.changes(sheet.exercise, sheet.results)
    lines = [
        evidence.right_and_wrong(sheet),
        _seen(case),
        evidence.where(sheet.exercise, case),
        _smallest(sheet),
        evidence.not_a_number(sheet.results),
        changes,
        evidence.unsteady(sheet.results, sheet.repeat),
    ]
    if lines[-1]:  # where two identical calls differ, a likeness in single cases means nothing
        drawn = Finding.said("differs-between-calls")
        return _on(sheet, _state(sheet), drawn.fact, evidence=lines, findings=(drawn,),
                   question=drawn.question)  # fmt: skip
    if parts and _of_one_voice(sheet, parts):
        return _partly_by_output(sheet, parts, lines)
    if partly := explains_most(sheet.draw, sheet.results):
        return _partly(sheet, *partly, lines)
    if lead := leads.lead(sheet.exercise, sheet.results):
        lines = [line for line in lines if lead.name != "argument-changed" or line != changes]
        return _on(sheet, _state(sheet), lead.fact, evidence=lines, whole=False,
                   fact=_headline(case), findings=(lead,), question=lead.question)  # fmt: skip
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
               open=parts.rest, fact=_headline(evidence.telling(sheet.results)),
               question=findings[0].question)  # fmt: skip


def _of_one_voice(sheet: Sheet, parts: Parts) -> bool:
    """Whether the names of some outputs may stand. Words that a view has for one behaviour are no
    outputs of their own: two causes of which neither gives the rest are likenesses, and so is a
    general one of some words."""
    listed = {mistake.name for mistake in sheet.exercise.mistakes}
    names = [finding.name for finding in _by_name(parts)]
    known = sheet.wrong[0].right.known
    return (len(names) == 1 and names[0] in listed) or all(map(is_real, known.values()))


def _partly(sheet: Sheet, mistake: Mistake, same: list[CaseResult], lines: list[str]) -> Verdict:
    """One mistake explains most of the wrong cases, and is at work in all of them."""
    headline, labels = mistake.fact, [r.case.label for r in same]
    if len(same) == len(sheet.wrong):
        lines.append(say("report.spoils_more", twin=mistake.twin))
    else:
        headline += say("report.in_most", same=len(same), wrong=len(sheet.wrong))
        other = next(r.case.label for r in sheet.wrong if r.case.label not in labels)
        lines.append(say("report.other_cases", case=labels[0], more=len(same) - 1, other=other,
                         twin=mistake.twin))  # fmt: skip
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
        return say("report.changed")
    if result.problem == "warned":
        return say("report.warned")
    told = evidence.telling_ones(result)
    texts = [d.text for d in told]
    if told[0].kind != "values":
        return texts[0]
    leaves = ", ".join(d.leaf for d in told)
    many = len(texts) > 1 or evidence.is_plural(leaves)
    return say("report.are_wrong" if many else "report.is_wrong", outputs=leaves)


def raised(sheet: Sheet, crash: Crash) -> Verdict:
    """The learner's code raised, exited, was stopped, or could not be called."""
    if crash_text.wrong_arguments(crash):
        return _wrong_arguments(sheet, crash)
    text, question = crash_text.meaning(crash)
    where = f"{evidence.methods(sheet)} {evidence.happens(sheet, crash)}".strip()
    if any(not r.problem for r in sheet.results) and crash.kind != "KeyboardInterrupt":
        where = evidence.right_and_wrong(sheet)
    lines = (where, *crash_text.place(crash), text)
    question = question_of_crash(sheet.draw, sheet.results) or question
    question = question or say("report.that_line" if crash.line else "report.no_line")
    state, fact = State.of_crash(crash), crash_text.headline(crash)
    return _on(sheet, state, fact, evidence=lines, crash=crash, question=question)


def _wrong_arguments(sheet: Sheet, crash: Crash) -> Verdict:
    said = say("report.python_says", message=crash.message)
    return _on(sheet, State.TYPE, _called_as(sheet.exercise, crash),
               evidence=(evidence.methods(sheet), said),
               question=say("report.which_arguments"), crash=crash)  # fmt: skip


def _called_as(exercise: Exercise, crash: Crash) -> str:
    """'backward is called as backward(d_h); yours takes (x, d_h)'."""
    unnamed = {"": "report.takes_others", "()": "report.takes_none"}
    takes = say(unnamed[crash.takes]) if crash.takes in unnamed else crash.takes
    if crash.function in exercise.methods and crash.function != "__init__":
        name = crash.function
        how = f"{name}{exercise.methods[name]}"
        return say("report.method_called_as", method=name, call=how, takes=takes)
    if exercise.is_class and not crash.takes:
        return say("report.method_called")
    return say("report.called_as", call=f"{exercise.name}{exercise.signature}", takes=takes)


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
