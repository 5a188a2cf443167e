"""Lab 10's pictures show what they are given, and refuse what cannot be shown."""

import numpy as np
import pytest

from labkit import plots

pytestmark = pytest.mark.usefixtures("drafts")


def test_an_accuracy_curve_holds_its_numbers_and_levels():
    picture = plots.accuracy_curve({"dev": [0.5, 0.75]}, {"baseline": 0.4})
    assert picture.data["accuracies"]["dev"].tolist() == [0.5, 0.75]
    assert picture.data["levels"] == {"baseline": 0.4}
    assert "dev: from 50 % to 75 % at 2" in picture.alt
    assert "baseline 40 %" in picture.alt


@pytest.mark.parametrize(
    ("histories", "levels", "words"),
    [
        ({}, {}, "at least one history"),
        ({"dev": []}, {}, "empty"),
        ({"dev": [97.5]}, {}, "in 0..1"),
        ({"dev": [0.9, np.nan]}, {}, "dev"),
        ({"dev": [0.9]}, {"best": 98.7}, "best"),
    ],
)
def test_accuracies_that_cannot_be_shown(histories, levels, words):
    with pytest.raises(ValueError, match=words):
        plots.accuracy_curve(histories, levels)


def test_beliefs_leave_out_tags_that_nobody_believes_in():
    p = np.array([[0.999, 0.001, 0.0], [0.25, 0.004, 0.746]])
    picture = plots.tag_beliefs(["the", "old"], {"network": p}, ["DET", "X", "ADJ"])
    assert picture.data["tags"] == ["DET", "ADJ"]
    np.testing.assert_array_equal(picture.data["beliefs"]["network"], p[:, [0, 2]])
    assert "the DET 99.9 %, old ADJ 74.6 %" in picture.alt


def test_a_tag_is_shown_in_all_grids_when_one_believes_in_it():
    grids = {"network": np.array([[1.0, 0.0]]), "exact": np.array([[0.5, 0.5]])}
    assert plots.tag_beliefs(["old"], grids, ["ADJ", "NOUN"]).data["tags"] == ["ADJ", "NOUN"]


@pytest.mark.parametrize("p", [np.zeros((2, 3)), np.full((1, 2), 2.0), np.full((1, 2), -1.0)])
def test_beliefs_that_cannot_be_shown(p):
    with pytest.raises(ValueError, match="'network'"):
        plots.tag_beliefs(["old"], {"network": p}, ["ADJ", "NOUN"])
    with pytest.raises(ValueError, match="at least one"):
        plots.tag_beliefs(["old"], {}, ["ADJ", "NOUN"])
