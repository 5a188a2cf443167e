"""Answers in a structure of their own, as strangers wrote them: the line that is named is theirs.

Each stands for a kind of change that a search tries: axes moved where they were reshaped, a list
gone through from its end, a statement that is one too many, a name that is never read.
"""

import re
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("matplotlib")  # what the labs import, their answers may use

from blind import defined

from labkit import exercises
from labkit.engine.compare import difference
from labkit.engine.judge import assess

FOLDER = Path(__file__).parents[1] / "blind"
FOUND = [
    "forward_batch__reshaped",
    "backward_pass__zipped",
    "generate__reads_again",
    "rnn_step_backward__again_forward",
    "generate__block_size",
    "predict__total_length",
    "log_forward__running_sum",
]


@pytest.mark.parametrize("stem", FOUND)
def test_the_faulty_line_is_named(stem):
    path = FOLDER / f"{stem}.py"
    exercise = exercises.load(stem.split("__")[0])
    verdict = assess(exercise, defined(path, exercise))
    wanted = re.search(r"^# lines: (\d+)$", path.read_text(encoding="utf-8"), re.MULTILINE)[1]
    assert not verdict.findings and verdict.place.changes == 1
    assert int(wanted) in (verdict.place.parts[0].line, *verdict.place.others)


def test_a_number_where_an_array_without_axes_is_wanted_differs_as_numbers_do():
    assert difference("loss", 2.0, np.array(1.0), 1e-9).percent == pytest.approx(100)
    assert "True" not in difference("loss", "a word", np.array(1.0), 1e-9).text
