"""What holds for every picture."""

import io
import itertools
import re

import matplotlib
import numpy as np
import pytest
from PIL import Image

from labkit import plots
from labkit.plots import palette


def test_a_picture_has_data_words_and_pixels(drawn):
    picture = drawn.picture
    assert isinstance(picture, plots.Picture)
    assert picture.data
    image = Image.open(io.BytesIO(picture.png))
    assert image.size == (2 * picture.width, 2 * picture.height)
    assert picture.width == 900
    assert len(picture.png) < 90_000, "stored outputs should stay small"


def test_the_background_is_solid_white(drawn):
    image = Image.open(io.BytesIO(drawn.picture.png)).convert("RGBA")
    corners = [(0, 0), (image.width - 1, 0), (0, image.height - 1)]
    assert [image.getpixel(corner) for corner in corners] == [(255, 255, 255, 255)] * 3


def test_the_words_hold_numbers_of_few_digits(drawn):
    words = drawn.picture.alt
    assert re.search(r"\d", words) and words.endswith(".") and "\n" not in words
    for number in re.findall(r"\d+\.?\d*", words):
        assert len(number.replace(".", "").lstrip("0")) <= 5, number
    assert "nan" not in words.lower().split()


def test_no_figure_stays_open_and_no_setting_changes(drawn):
    assert not drawn.open_figures
    assert drawn.settings_after == drawn.settings_before


def test_no_text_is_clipped_or_overlaps(drawn):
    picture = drawn.picture
    assert drawn.texts
    for words, box in drawn.texts:
        assert box.x0 >= 0 and box.y0 >= 0, f"{words!r} is cut off"
        assert box.x1 <= picture.width and box.y1 <= picture.height, f"{words!r} is cut off"
    for (one, a), (other, b) in itertools.combinations(drawn.texts, 2):
        wide = min(a.x1, b.x1) - max(a.x0, b.x0)
        high = min(a.y1, b.y1) - max(a.y0, b.y0)
        # A line box is taller than its letters: two pixels of air may be shared.
        assert wide < 1 or high < 3, f"{one!r} lies on {other!r}"


@pytest.mark.parametrize("name", ["counting", "side by side"])
def test_a_picture_is_the_same_each_time_whatever_matplotlib_is_set_to(name, gallery):
    usual = gallery(name)
    odd = {"font.size": 25, "axes.facecolor": "black", "xtick.major.size": 15, "axes.titlepad": 40}
    with matplotlib.rc_context(odd):
        again = gallery(name)
    assert again.png == usual.png
    assert again.alt == usual.alt


def test_colours_differ_for_every_reader():
    """Series colours stay apart, in lightness or hue, for the common forms of colour blindness."""
    for name, matrix in COLOUR_BLIND.items():
        seen = [matrix @ linear(colour) for colour in palette.SERIES]
        for (i, a), (j, b) in itertools.combinations(enumerate(seen), 2):
            assert np.linalg.norm(a - b) > 0.1, (name, palette.SERIES[i], palette.SERIES[j])


def test_labels_can_be_read_on_white():
    for colour in (*map(palette.label_colour, palette.SERIES), palette.INK, palette.MUTED):
        luminance = linear(colour) @ (0.2126, 0.7152, 0.0722)
        assert 1.05 / (luminance + 0.05) >= 4.5, colour


def linear(colour):
    """The linear RGB of '#rrggbb'."""
    values = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


# Machado, Oliveira and Fernandes (2009), severity 1.
COLOUR_BLIND = {
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
}


def test_every_exported_plot_is_in_the_gallery(request):
    """A new picture comes under the rules above only when it is in conftest.GALLERY."""
    source = (request.path.parent / "conftest.py").read_text()
    drawn = set(re.findall(r"plots\.(\w+)\(", source))
    assert drawn == set(plots.__all__) - {"Picture", "gradient_norms"}


@pytest.mark.parametrize("name", plots.__all__)
def test_every_name_is_documented(name):
    assert getattr(plots, name).__doc__
