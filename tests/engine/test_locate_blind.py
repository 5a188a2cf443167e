"""Answers in a structure of their own, as strangers wrote them: the line that is named is theirs.

Each stands for a kind of change that a search tries: axes moved where they were reshaped, a list
gone through from its end, a statement that is one too many, a name that is never read, 0 taken for
nothing, a number that is not the right answer's, a term outside of the call that it belongs in.
"""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("matplotlib")  # what the labs import, their answers may use

from blind import defined
from golden import assert_golden

from labkit import exercises
from labkit.engine.compare import difference
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate import build, locate, trial
from labkit.reports import text

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
    "softmax__swapped_back",
    "pad_batch__largest_list",
    "lstm_step_backward__reused_name",
]
# Two faults, of which one alone can be found.
PARTLY = ["gru_step__own_logistic"]
# Two faults, one of which hides the other in the smallest case.
BOTH = ["attention__minus_thousand_and_eps"]


def located(stem, only=()):
    """The place that is found, whether or not a name is listed by now; and the author's lines."""
    path = FOLDER / f"{stem}.py"
    exercise = exercises.load(stem.split("__")[0])
    lines = re.search(r"^# lines: ([\d, ]+)$", path.read_text(encoding="utf-8"), re.MULTILINE)[1]
    subject, cases = defined(path, exercise), draw(exercise)
    place = locate(exercise, subject, cases, cases.results(watch(subject, cases)), only)
    return place, [int(n) for n in lines.split(",")]


@pytest.mark.dealt(6)
@pytest.mark.parametrize("stem", FOUND)
def test_the_faulty_line_is_named(stem):
    place, lines = located(stem)
    assert place.changes == 1 and not place.mended
    assert {place.parts[0].line, *place.others} & set(lines)


@pytest.mark.parametrize("stem", PARTLY)
def test_what_one_change_mends_of_two_faults_is_counted(stem):
    place, lines = located(stem)
    assert place.changes == 1 and place.parts[0].line in lines
    many, wrong = map(
        int, re.fullmatch(r"(\d+) of the (\d+) wrong cases right", place.mended).groups()
    )
    assert wrong / 2 <= many < wrong
    assert place.mended in place.sentence and "every case" not in place.sentence


@pytest.mark.parametrize("stem", BOTH)
def test_two_faulty_lines_are_both_named(stem):
    place, lines = located(stem)
    assert [part.line for part in place.parts] == lines and not place.mended


def test_a_number_where_an_array_without_axes_is_wanted_differs_as_numbers_do():
    assert difference("loss", 2.0, np.array(1.0), 1e-9).percent == pytest.approx(100)
    assert "True" not in difference("loss", "a word", np.array(1.0), 1e-9).text


def test_beside_a_name_the_line_is_that_of_what_the_name_leaves_open():
    place, _ = located("init_lstm__gate_value_and_own_rng", ["a draw with another seed"])
    assert "recurrent_rng" in place.parts[0].source  # and not where the bias is set
    assert place.mended == "a draw with another seed right in every case"


def test_no_candidate_is_tried_in_a_case_of_thousands_of_entries(monkeypatch):
    """Axes that meet wrongly would give an array of the square of them: one check took 14 s."""

    def positions(length, size):
        t, d = np.indices((length, size))
        angle = t % 1000 / 10000 ** ((d - d % 2) / size)
        return np.where(d % 2, np.cos(angle), np.sin(angle))

    monkeypatch.setattr(trial, "search", lambda *_: pytest.fail("it was searched"))
    exercise = exercises.load("positions")
    cases = draw(exercise)
    results = cases.results(watch(positions, cases))
    assert [r.case.label for r in results if r.problem] == ["more than five thousand time steps"]
    assert locate(exercise, positions, cases, results) is None


def test_what_doubles_in_each_round_is_cut_off_before_it_takes_all_memory():
    """`merge_heads` by halves: a candidate whose end never came killed the kernel."""
    steps = build.Steps()
    steps.start(24)

    def doubling():
        joined = np.ones(2)
        while True:
            steps()
            joined = np.concatenate([joined, joined])

    with pytest.raises(build.TooManySteps):
        doubling()
    assert steps.taken < 22


def test_what_doubles_inside_of_a_list_is_cut_off_too():
    """`merge_heads` in pairs: `parts += [...]` took 20 GB of memory and half a minute."""
    steps = build.Steps()
    steps.start(40)

    def doubling():
        parts = [np.ones(2), np.ones(2)]
        while True:
            steps()
            parts += [np.concatenate(parts)]

    with pytest.raises(build.TooManySteps):
        doubling()
    assert steps.taken < 24


def test_a_report_says_what_one_change_mends_beside_a_name():
    path = FOLDER / "init_lstm__gate_value_and_own_rng.py"
    listed = exercises.load("init_lstm")
    known = [m for m in listed.mistakes if m.name == "forget-bias-as-gate"]
    exercise = replace(listed, mistakes=tuple(known))
    said = text.render(assess(exercise, defined(path, exercise)))
    assert_golden("locate/partly.txt", said + "\n")
    assert "That alone does not give" in said and "is enough to make a draw" in said
