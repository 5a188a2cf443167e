import base64
import html.parser
import io
import subprocess
import sys

import nbformat
import numpy as np
import pytest
from matplotlib.figure import Figure
from PIL import Image

from labkit.plots import Picture
from labkit.plots.picture import DRAFT, new_figure

ALT = 'Loss "falls" from 5.1 to 2.2 nats; n < 10 & n > 3, [see] text.'


@pytest.fixture
def picture():
    figure = new_figure(2.0)
    figure.subplots().plot([1, 2, 3])
    return Picture(figure, {"y": np.arange(3)}, ALT)


def test_the_image_tag_carries_the_words_and_the_pixels(picture):
    bundle, metadata = picture._repr_mimebundle_()
    (tag,) = images(bundle["text/html"])
    assert tag["alt"] == ALT
    assert tag["width"] == "900"
    assert base64.b64decode(tag["src"].removeprefix("data:image/png;base64,")) == picture.png
    assert base64.b64decode(bundle["image/png"]) == picture.png
    assert metadata["image/png"]["alt"] == ALT


def test_a_draft_has_few_pixels_and_the_same_words(picture, monkeypatch):
    monkeypatch.setenv(DRAFT, "1")
    figure = new_figure(2.0)
    figure.subplots().plot([1, 2, 3])
    draft = Picture(figure, {"y": np.arange(3)}, ALT)
    assert (size(picture), size(draft)) == ((1800, 400), (180, 40))
    assert (draft.alt, draft.width, draft.height) == (picture.alt, picture.width, picture.height)


def size(picture):
    return Image.open(io.BytesIO(picture.png)).size


def test_plain_text_is_the_words(picture):
    bundle, _ = picture._repr_mimebundle_()
    assert bundle["text/plain"] == repr(picture) == str(picture) == f"Picture: {ALT}"


@pytest.mark.parametrize("template", ["lab", "classic", "basic"])
def test_exported_pages_carry_the_words(picture, template):
    nbconvert = pytest.importorskip("nbconvert")
    data, metadata = picture._repr_mimebundle_()
    output = nbformat.v4.new_output("display_data", data=data, metadata=metadata)
    cell = nbformat.v4.new_code_cell("picture", outputs=[output])
    notebook = nbformat.v4.new_notebook(cells=[cell])
    page, _ = nbconvert.HTMLExporter(template_name=template).from_notebook_node(notebook)
    (tag,) = [tag for tag in images(page) if tag["src"].startswith("data:image/png")]
    assert tag["alt"] == ALT


def test_the_words_can_stand_in_an_attachment(picture):
    attachment = picture.attachment("cover.png")
    assert base64.b64decode(attachment["cover.png"]["image/png"]) == picture.png
    escaped = ALT.replace("[see]", r"\[see\]")
    assert picture.markdown("cover.png") == f"![{escaped}](attachment:cover.png)"


def test_save_writes_the_pixels(picture, tmp_path):
    path = picture.save(tmp_path / "loss.png")
    assert path.read_bytes() == picture.png


@pytest.mark.parametrize("alt", ["", "  \n", None])
def test_a_picture_without_words_is_refused(alt):
    with pytest.raises(ValueError, match="needs alternative text"):
        Picture(Figure(), {}, alt)


def test_line_breaks_in_the_words_become_spaces():
    assert Picture(Figure(figsize=(2, 1)), {}, "two\n   lines").alt == "two lines"


def test_importing_labkit_imports_no_matplotlib_and_plots_no_pyplot():
    code = (
        "import sys, labkit, labkit.data, labkit.numerics, labkit.progressbar, labkit.nets;"
        "assert 'matplotlib' not in sys.modules, 'labkit imports matplotlib';"
        "assert 'torch' not in sys.modules, 'labkit imports torch';"
        "import labkit.plots;"
        "assert 'matplotlib.pyplot' not in sys.modules, 'labkit.plots imports pyplot';"
        "assert 'torch' not in sys.modules, 'labkit.plots imports torch'"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr


class _Images(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.found.append(dict(attrs))


def images(text):
    parser = _Images()
    parser.feed(text)
    return parser.found
