"""What a second look adds to a verdict: the fault of what is called, or the line."""

from dataclasses import replace

from labkit.engine.locate import Place
from labkit.engine.verdict import Finding, Verdict


def fault_elsewhere(verdict: Verdict, names: tuple[str, ...]) -> Verdict:
    """The function itself is right; another exercise that it calls is not."""
    called, crash = " or ".join(names), verdict.crash
    found = Finding(
        f"fault-in-{names[0]}",
        f"the fault is in {called}, which it calls",
        question=f"What does check({names[0]}) say?",
    )
    if crash and crash.stub:  # of what is called, that may be right and wait for another
        fact = f"{crash.function}, which it needs, is not written yet"
        found = Finding(f"fault-in-{crash.function}", fact, question=verdict.question)
    line = (
        f"With labkit's {' and '.join(names)} in place of yours, {verdict.exercise} is right in "
        "all cases."
    )
    lines = (line, *(line for line in verdict.evidence if not line.startswith("Line ")))
    return replace(verdict, headline=found.fact, findings=(found, *verdict.findings),
                   evidence=lines, question=found.question)  # fmt: skip


def with_place(verdict: Verdict, place: Place) -> Verdict:
    """Where a change is needed, in place of the question that sends to paper and pencil.

    Where one change mends everything, a name that explains only a part of it was a likeness.
    """
    if verdict.findings and place.changes == 1:
        twins = [f.twin for f in verdict.findings if f.twin]
        twins.append("That does not explain ")
        kept = tuple(line for line in verdict.evidence if not any(t in line for t in twins))
        headline = verdict.fact or verdict.headline
        verdict = replace(verdict, findings=(), headline=headline, evidence=kept)
    return replace(verdict, place=place, question=place.question)
