"""Every lab's own solutions, handed in: the set-up cells of each run in the sandbox."""

import classroom
from dealt import share

from labkit import exercises
from labkit.grading.run import grade_class


def graded(tmp_path, files):
    """The lines of the table for these submissions."""
    classroom.put(tmp_path / "in", files)
    result = grade_class(tmp_path / "in", tmp_path / "out", root=classroom.ROOT)
    return list(result.table.all_lines())


def test_the_published_solutions_get_every_point(tmp_path):
    labs = share(exercises.labs(), 6)
    lines = graded(tmp_path, {f"ana/{lab}.ipynb": classroom.notebook(lab) for lab in labs})
    assert {x.exercise for x in lines} == {e.name for lab in labs for e in exercises.in_lab(lab)}
    assert not [x for x in lines if x.points != x.maximum]


def test_what_earlier_labs_built_can_be_imported_anywhere(tmp_path):
    """In a notebook it can, whether the set-up cells import it or not."""
    cell = "from labkit.reference import clip_gradient_norm as clip, numerical_gradient, encode\n"
    cell += classroom.answers("07_names")["clip_by_value"]
    cell = cell.replace("    return", "    assert encode(['a'], {'UNK': 0}).shape\n    return")
    lines = graded(
        tmp_path, {"ana/07_names.ipynb": classroom.notebook("07_names", {"clip_by_value": cell})}
    )
    (line,) = (x for x in lines if x.exercise == "clip_by_value")
    assert line.points == line.maximum, line
