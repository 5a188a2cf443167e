"""The cells, and parts of cells, that are generated and never written by hand."""

from nbformat import NotebookNode, v4

from labkit import address
from labkit.engine.exercise import Face

# Dots alone tell a screen reader nothing, so the word stands beside them.
DIFFICULTY = {1: "●○○ easy", 2: "●●○ medium", 3: "●●● hard"}
SUMMARIES = (
    "Hint 1 · what the answer must do",
    "Hint 2 · a question that points the way",
    "Hint 3 · the steps, without the code",
)


def opening() -> str:
    """The first lines of a lab's first code cell. Where labkit is missing (Colab, Kaggle, a kernel
    of one's own) pip brings it, or one line says what to run; where it is there, nothing happens.

    A name is imported from it, since an index knows another package called labkit.
    """
    command = address.install()
    lines = ["try:  # where labkit is not installed, this {}", "    from labkit import check",
             "except ImportError:"]  # fmt: skip
    if address.REPOSITORY:
        lines[0] = lines[0].format("installs it, and keeps what fits")
        lines.append(f"    {command}")
    else:
        lines[0] = lines[0].format("says what to run")
        lines.append(f"    how = '{command}{address.blank()}'")
        lines.append('    raise ImportError(f"labkit is not installed here: run {how}") from None')
    return "\n".join(lines) + "\n"


def banner(exercise: Face) -> str:
    """The heading above an exercise: '### Exercise 3.2 · `rnn_step` · 15 min · ...'."""
    points = f"{exercise.points} point{'' if exercise.points == 1 else 's'}"
    parts = (
        f"### Exercise {exercise.number}",
        f"`{exercise.name}`",
        f"{exercise.minutes} min",
        DIFFICULTY.get(exercise.difficulty, f"difficulty {exercise.difficulty}"),
        points,
    )
    return " · ".join(parts)


def check(exercise: Face) -> str:
    return f"check({exercise.name})"


def hints(exercise: Face) -> str:
    """Folded blocks, one a hint. The blank lines around the text let Markdown inside work."""
    folded = (
        f"<details>\n<summary>{summary}</summary>\n\n{text.strip()}\n\n</details>"
        for summary, text in zip(SUMMARIES, exercise.hints, strict=False)
    )
    return "\n\n".join(folded)


def generated(exercise: Face) -> dict[str, NotebookNode]:
    """The cells that belong to an exercise beside its own, by id, in their order."""
    name = exercise.name
    return {
        f"{name}-banner": v4.new_markdown_cell(banner(exercise), id=f"{name}-banner"),
        f"{name}-check": v4.new_code_cell(check(exercise), id=f"{name}-check"),
        f"{name}-hints": v4.new_markdown_cell(hints(exercise), id=f"{name}-hints"),
    }
