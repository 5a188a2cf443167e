"""A small class, graded by the command's own function: every score as computed without it."""

from random import Random

import classroom
import pytest
import whole_class
from dealt import share

from labkit.grading import states
from labkit.grading.box import bubblewrap
from labkit.grading.run import grade_class

SEED = 11
LABS = ["01_tokens", "03_forward", "07_names", "09_word_model"]


@pytest.mark.skipif(bubblewrap() is None, reason="bubblewrap is not there, or not allowed")
def test_every_score_is_the_one_computed_independently(tmp_path):
    labs = share(LABS, 3)
    made = whole_class.make(6, labs, SEED, Random(3))
    folder = classroom.put(tmp_path / "in", made.files)
    result = grade_class(folder, tmp_path / "out", seed=SEED, jobs=2, root=classroom.ROOT)
    assert result.graded == len(made.files) == 6 * len(labs)
    found = {(x.student, x.lab, x.exercise): x for x in result.table.all_lines()}
    assert found.keys() == made.scores.keys()
    for key, score in made.scores.items():
        line = found[key]
        assert (line.points or 0) == round((score or 0) * line.maximum, 1), (key, line)
        if mistake := made.mistakes.get(key):
            assert line.state == states.GRADED
            assert line.mistakes, (key, mistake)
