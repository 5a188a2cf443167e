"""The table of mistakes as a page: what each check knows, exercise by exercise."""

from html import escape

from labkit import exercises
from labkit.engine.exercise import Face, Mistake

NAME = "mistakes.html"
_HEADS = ("Name", "What is said of it", "What is asked")


def body(labs: list[str]) -> str:
    """The page's main part, for the labs that have exercises."""
    found = {lab: exercises.faces(lab) for lab in exercises.labs() if lab in labs}
    many = sum(len(exercises.mistakes(face.name)) for faces in found.values() for face in faces)
    parts = [
        '<h1 id="mistakes">Table of mistakes</h1>',
        f"<p>The {many} mistakes that the checks know by name. A name stands in brackets in a "
        "report; what is said of it here is said there, with the learner's own numbers.</p>",
    ]
    for lab, faces in found.items():
        parts += [f'<h2 id="{escape(lab)}">{escape(lab)}</h2>', *map(_section, faces)]
    return "\n".join(parts)


def _section(face: Face) -> str:
    name = escape(face.name)
    rows = "\n".join(_row(face.name, mistake) for mistake in exercises.mistakes(face.name))
    heads = "".join(f'<th scope="col">{head}</th>' for head in _HEADS)
    return (
        f'<h3 id="{name}">{face.number} <code>{name}</code></h3>\n'
        f'<table class="mistakes" tabindex="0" aria-label="Mistakes in {name}">'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"
    )


def _row(exercise: str, mistake: Mistake) -> str:
    said = f"{mistake.fact}. Identical to {mistake.twin}."
    name = escape(mistake.name)
    return (
        f'<tr id="{escape(exercise)}.{name}"><th scope="row"><code>{name}</code></th>'
        f"<td>{escape(said)}</td><td>{escape(mistake.question)}</td></tr>"
    )


def names(labs: list[str]) -> str:
    """What the search knows of the page: each exercise's heading and its mistakes' names."""
    parts = ['<h1 id="mistakes">Table of mistakes</h1>']
    for lab in exercises.labs():
        for face in exercises.faces(lab) if lab in labs else ():
            known = ", ".join(mistake.name for mistake in exercises.mistakes(face.name))
            parts.append(
                f'<h3 id="{escape(face.name)}">Mistakes in {escape(face.name)}</h3>{known}'
            )
    return "".join(parts)
