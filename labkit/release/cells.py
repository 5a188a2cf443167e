"""The cells that are written from an exercise's entry and never by hand."""

from nbformat import NotebookNode, v4

from labkit.engine.exercise import Face

# Dots alone tell a screen reader nothing, so the word stands beside them.
DIFFICULTY = {1: "●○○ easy", 2: "●●○ medium", 3: "●●● hard"}
SUMMARIES = (
    "Hint 1 · what the answer must do",
    "Hint 2 · a question that points the way",
    "Hint 3 · the steps, without the code",
)


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
