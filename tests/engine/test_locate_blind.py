"""Answers in a structure of their own, as strangers wrote them: the line that is named is theirs.

Each stands for a kind of change that a search tries: axes moved where they were reshaped, a list
gone through from its end, a statement that is one too many, a name that is never read, 0 taken for
nothing, a number that is not the right answer's, a term outside of the call that it belongs in.
"""

import re
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("matplotlib")  # what the labs import, their answers may use

from blind import defined

from labkit import exercises
from labkit.engine.compare import difference
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate import locate

FOLDER = Path(__file__).parents[1] / "blind"
FOUND = [
    "forward_batch__reshaped",
    "backward_pass__zipped",
    "generate__reads_again",
    "rnn_step_backward__again_forward",
    "generate__block_size",
    "predict__total_length",
    "log_forward__running_sum",
    "decode__walrus_stops_at_zero",
    "sgd_step__rate_left_out",
    "positions__ten_e_four",
    "pad_batch__starts_not_summed",
    "merge_heads__squeezed_batch",
    "predict__popped_prefix",
    "most_frequent_tag__groupby_unsorted",
    "log_forward__bias_after_norm",
    "backward_batch__length_by_argmin",
    "tanh_backward__undo_with_arctan",
    "rnn_step_backward__back_with_the_inverse",
]
# Two faults, of which one alone can be found.
PARTLY = {
    "attention__minus_thousand_and_eps": "15 of the 16 wrong cases right",
    "backward_batch__mean_per_word_small_price": "11 of the 12 wrong cases right",
}


def read(stem):
    """An exercise, an answer to it, and the lines that its author calls faulty."""
    path = FOLDER / f"{stem}.py"
    exercise = exercises.load(stem.split("__")[0])
    lines = re.search(r"^# lines: ([\d, ]+)$", path.read_text(encoding="utf-8"), re.MULTILINE)[1]
    return exercise, defined(path, exercise), [int(n) for n in lines.split(",")]


def judged(stem):
    """The verdict on an answer, and the lines that its author calls faulty."""
    exercise, subject, lines = read(stem)
    return assess(exercise, subject), lines


@pytest.mark.dealt(3)
@pytest.mark.parametrize("stem", FOUND)
def test_the_faulty_line_is_named(stem):
    """Whether or not a name is listed for it by now."""
    exercise, subject, lines = read(stem)
    cases = draw(exercise)
    place = locate(exercise, subject, cases, cases.results(watch(subject, cases)))
    assert place.changes == 1 and not place.mended
    assert {place.parts[0].line, *place.others} & set(lines)


@pytest.mark.parametrize("stem", PARTLY)
def test_what_one_change_mends_of_two_faults_is_counted(stem):
    verdict, lines = judged(stem)
    (part,) = verdict.place.parts
    assert part.line in lines and not verdict.findings
    assert verdict.place.mended == PARTLY[stem] and PARTLY[stem] in verdict.place.sentence
    assert "every case" not in verdict.place.sentence


def test_a_number_where_an_array_without_axes_is_wanted_differs_as_numbers_do():
    assert difference("loss", 2.0, np.array(1.0), 1e-9).percent == pytest.approx(100)
    assert "True" not in difference("loss", "a word", np.array(1.0), 1e-9).text


def test_beside_a_name_the_line_is_that_of_what_the_name_leaves_open():
    verdict, _ = judged("init_lstm__gate_value_and_own_rng")
    assert verdict.mistakes == ("forget-bias-as-gate",) and not verdict.whole
    assert verdict.open == ("a draw with another seed",)
    assert verdict.place.parts[0].line == 9  # where what line 7 makes is drawn from
    assert verdict.place.mended == "a draw with another seed right in every case"
