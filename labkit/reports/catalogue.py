"""Every mistake of the course on one page, for instructors: text and Markdown of one list."""

from labkit import exercises, place
from labkit.engine.exercise import Face

_HEAD = """# The mistakes that labkit knows

Each check compares a learner's output with the right answer, then with what each of these
mistakes would have produced, alone and in pairs. An entry is the mistake's name, what the
learner is told, and the question that the report ends with.

Written by `labkit mistakes --write docs/mistakes.md` from `{rooms}`; not edited by hand.
"""


def markdown() -> str:
    """The whole catalogue, lab by lab."""
    parts = [_HEAD.format(rooms=exercises.named(place.current().exercises)), _table()]
    for lab in exercises.labs():
        parts.append(f"\n## {lab}\n")
        parts += [_section(face) for face in exercises.faces(lab)]
    return "\n".join(parts)


def _table() -> str:
    rows = ["| Lab | Exercises | Mistakes |", "| --- | ---: | ---: |"]
    total = [0, 0]
    for lab in exercises.labs():
        found = exercises.faces(lab)
        counts = len(found), sum(len(exercises.mistakes(face.name)) for face in found)
        total = [a + b for a, b in zip(total, counts, strict=True)]
        rows.append(f"| {lab} | {counts[0]} | {counts[1]} |")
    return "\n".join([*rows, f"| all | {total[0]} | {total[1]} |", ""])


def _section(face: Face) -> str:
    lines = [f"### {face.number} `{face.name}`\n"]
    for m in exercises.mistakes(face.name):
        lines.append(f"- **{m.name}**: {m.fact}. Identical to {m.twin}. *{m.question}*")
    return "\n".join(lines) + "\n"


def text(names: list[str]) -> str:
    """The mistakes of some exercises, or of all, as plain text."""
    chosen = names or [face.name for lab in exercises.labs() for face in exercises.faces(lab)]
    lines = []
    for face in map(exercises.face, chosen):
        lines.append(f"{face.number} {face.name} ({face.lab})")
        lines += [f"  {m.name:<28} {m.fact}" for m in exercises.mistakes(face.name)]
    return "\n".join(lines)
