"""What a second look adds to a verdict: the fault of what is called, or the line."""

from dataclasses import replace

from labkit.engine.locate import Found, Place
from labkit.engine.verdict import Finding, Verdict
from labkit.words import say, template


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
    lines = [say("report.with_ours", names=both, exercise=verdict.exercise)]
    if crash and not crash.stub:
        lines.append(say("report.with_yours", told=verdict.headline.rstrip(".")))
    # A line of the caller, that raised at what it was given, is not where the fault is.
    inside = crash is None or crash.function == verdict.exercise
    dropped = (_start("crash.line"), _start("crash.there")) if inside else ()
    lines += [line for line in verdict.evidence if not line.startswith(dropped)]
    return replace(verdict, headline=found.fact, findings=(found, *verdict.findings),
                   evidence=tuple(lines), question=found.question)  # fmt: skip


def fault_in_both(verdict: Verdict, own: Verdict, names: tuple[str, ...]) -> Verdict:
    """What is called raised; own is what is said of the function itself, with right ones called."""
    both, crash = say("report.and").join(names), verdict.crash
    seen = say("report.fault_of_its_own", names=both, exercise=verdict.exercise,
               called=crash.function if crash else both, told=own.headline.rstrip("."))  # fmt: skip
    return with_more(verdict, seen)


def with_found(verdict: Verdict, found: Found) -> Verdict:
    """What further calls have told."""
    if found.cause:
        return with_cause(verdict, found.cause, found.place)
    if found.number:
        verdict = with_number(verdict, found.number)
    else:
        verdict = with_place(verdict, found.place)
    return with_more(with_asked(verdict, found.told), found.seen)


def with_cause(verdict: Verdict, cause: Finding, place: Place | None) -> Verdict:
    """A cause that was measured in every wrong case: what else was said of them was a likeness.

    place: where one change or two mend everything; of one that mends a part nothing is said.
    """
    said = [f.twin for f in verdict.findings if f.twin] + [_start("report.not_explained")]
    kept = tuple(line for line in verdict.evidence if not any(s in line for s in said))
    return replace(verdict, headline=cause.fact, findings=(cause,), whole=True, open=(),
                   evidence=kept, question=cause.question,
                   place=None if place is None or place.mended else place)  # fmt: skip


def with_number(verdict: Verdict, place: Place) -> Verdict:
    """A number with which the error falls: of the whole, and names of parts were likenesses; or of
    what names leave open."""
    return with_place(verdict if place.mended else _without_names(verdict), place)


def with_more(verdict: Verdict, seen: str) -> Verdict:
    """One more sentence of evidence, if there is one."""
    return replace(verdict, evidence=(*verdict.evidence, seen)) if seen else verdict


def with_asked(verdict: Verdict, told: tuple[str, str] | None) -> Verdict:
    """One more sentence of evidence with a question of its own, if there is one."""
    return replace(with_more(verdict, told[0]), question=told[1]) if told else verdict


def with_place(verdict: Verdict, place: Place | None) -> Verdict:
    """Where a change is needed, in place of the question that sends to paper and pencil.

    Where one change mends everything, a name that explains only a part of the cases was a likeness;
    one that explains an output in all of them is what spoils the others too. What mends a part is
    said beside a name only where it mends what that does not explain; and two changes beside a line
    that raised only where that line is one of them.
    """
    if place is None or (place.mended and verdict.causes and not verdict.open):
        return verdict
    raised = verdict.crash.lineno if verdict.crash else None
    if raised and place.changes > 1 and raised not in [part.line for part in place.parts]:
        return verdict
    if verdict.findings and place.mends_all:
        verdict = _with_all_explained(verdict)
    asked = verdict.question if _asks_more(verdict, place) else place.question
    return replace(verdict, place=place, question=asked)


def _asks_more(verdict: Verdict, place: Place) -> bool:
    """Whether what an exception asks says more than what is asked of a line of any kind."""
    general = place.question == say("question.expression")
    return verdict.crash is not None and (general or bool(verdict.crash.near))


def _with_all_explained(verdict: Verdict) -> Verdict:
    """The verdict without what is said to be left open, or without names that were likenesses."""
    if not verdict.open:
        return _without_names(verdict)
    said = _start("report.not_explained")
    kept = tuple(line for line in verdict.evidence if said not in line)
    return replace(verdict, evidence=kept)


def _without_names(verdict: Verdict) -> Verdict:
    """The verdict without any name: they were likenesses."""
    said = [_start("report.not_explained"), *(f.twin for f in verdict.findings if f.twin)]
    kept = tuple(line for line in verdict.evidence if not any(s in line for s in said))
    return replace(verdict, findings=(), open=(), headline=verdict.fact or verdict.headline,
                   evidence=kept)  # fmt: skip


def _start(name: str) -> str:
    """What a sentence begins with, up to its first blank."""
    return template(name).partition("{")[0]
