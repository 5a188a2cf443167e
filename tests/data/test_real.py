"""Real texts: from LABKIT_DATA, from the cache, from the network, and from nowhere.

No test uses the network. Those that read the files themselves need LABKIT_DATA.
"""

import hashlib
import os
from pathlib import Path

import pooch
import pytest

from labkit.data import NoData, english_ewt, fetch, first_names, own_text, real, time_machine

OFFERED = os.environ.get("LABKIT_DATA", "")
needs_files = pytest.mark.skipif(
    not OFFERED, reason="LABKIT_DATA names no folder, so the real files are not read"
)
TEXT = b"emma\nolivia\nava\n"
SMALL = fetch.Source(
    name="small.txt",
    repository="nobody/nothing",
    commit="0" * 40,
    path="data/small.txt",
    sha256=hashlib.sha256(TEXT).hexdigest(),
    licence="public domain",
)


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, tmp_path):
    """No test sees the user's cache, nor a folder that it did not ask for."""
    monkeypatch.delenv("LABKIT_DATA", raising=False)
    monkeypatch.setattr(fetch, "cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache"


@pytest.fixture
def network(monkeypatch):
    """A stand-in for the network that serves `served`; None is a broken line."""

    class Network:
        served, asked = TEXT, []

        def __call__(self, url, output_file, pooch, **kwargs):
            self.asked.append(url)
            if self.served is None:
                raise ConnectionError("no route to host")
            Path(output_file).write_bytes(self.served)

    line = Network()
    line.asked = []
    monkeypatch.setattr(pooch, "HTTPDownloader", lambda **settings: line)
    return line


def test_a_file_is_fetched_once_and_kept(network, own_cache, capsys):
    assert fetch.fetch(SMALL).read_bytes() == TEXT
    said = capsys.readouterr().out
    assert "small.txt" in said and "public domain" in said
    assert fetch.fetch(SMALL) == own_cache / "small.txt"
    assert network.asked == [
        "https://raw.githubusercontent.com/nobody/nothing/" + "0" * 40 + "/data/small.txt"
    ]
    assert capsys.readouterr().out == ""


def test_a_corrupted_cache_is_fetched_anew(network, own_cache):
    fetch.fetch(SMALL).write_bytes(TEXT[:-3])
    assert fetch.fetch(SMALL).read_bytes() == TEXT
    assert len(network.asked) == 2


def test_a_corrupted_cache_without_a_network_is_not_used(network, own_cache):
    fetch.fetch(SMALL).write_bytes(b"x" + TEXT)
    network.served = None
    with pytest.raises(NoData, match="REAL = False"):
        fetch.fetch(SMALL)


@pytest.mark.parametrize("served", [None, b"a page that says: log in first"])
def test_without_the_file_the_message_names_both_ways_out(network, served, own_cache):
    network.served = served
    with pytest.raises(NoData) as caught:
        fetch.fetch(SMALL)
    said = str(caught.value)
    assert "LABKIT_DATA" in said and "REAL = False" in said and SMALL.url in said
    assert not (own_cache / "small.txt").exists()


def test_the_folder_comes_first(network, monkeypatch, tmp_path):
    (tmp_path / "small.txt").write_bytes(TEXT)
    monkeypatch.setenv("LABKIT_DATA", str(tmp_path))
    assert fetch.fetch(SMALL) == tmp_path / "small.txt"
    assert network.asked == []


def test_a_wrong_file_in_the_folder_is_named_and_not_used(network, monkeypatch, tmp_path):
    (tmp_path / "small.txt").write_bytes(TEXT + b"\n")
    monkeypatch.setenv("LABKIT_DATA", str(tmp_path))
    with pytest.raises(NoData, match=r"small\.txt is not the small\.txt .* SHA-256 begins with"):
        fetch.fetch(SMALL)
    (tmp_path / "small.txt").write_bytes(TEXT)  # put right: read anew, not remembered
    os.utime(tmp_path / "small.txt", ns=(1, 1))
    assert fetch.fetch(SMALL).read_bytes() == TEXT
    assert network.asked == []


def test_a_folder_without_the_file_leaves_it_to_the_cache(network, monkeypatch, tmp_path):
    monkeypatch.setenv("LABKIT_DATA", str(tmp_path))
    assert fetch.fetch(SMALL).read_bytes() == TEXT
    (tmp_path / "cache" / "small.txt").unlink()
    network.served = None
    with pytest.raises(NoData, match="does not hold it"):
        fetch.fetch(SMALL)


def test_a_folder_that_is_none_is_named(network, monkeypatch, tmp_path):
    (tmp_path / "file").write_bytes(TEXT)
    for place in (tmp_path / "nowhere", tmp_path / "file"):
        monkeypatch.setenv("LABKIT_DATA", str(place))
        with pytest.raises(NoData, match="no such folder"):
            fetch.fetch(SMALL)


def test_addresses_are_pinned():
    for source in (real.NAMES, real.TIME_MACHINE, *real.ENGLISH_EWT.values()):
        assert source.url.startswith("https://raw.githubusercontent.com/")
        assert len(source.commit) == 40 and len(source.sha256) == 64
        assert source.commit in source.url and source.licence


def test_another_split_is_refused():
    with pytest.raises(ValueError, match='"dev" or "test"'):
        english_ewt("train")


def test_sentences_are_read_without_contractions_and_empty_nodes(monkeypatch, tmp_path):
    text = (
        "# text = I didn't\n1\tI\tI\tPRON\t_\n2-3\tdidn't\t_\t_\t_\n2\tdid\tdo\tAUX\t_\n"
        "3\tn't\tnot\tPART\t_\n3.1\tgo\tgo\tVERB\t_\n\n# text = Yes\n1\tYes\tyes\tINTJ\t_\n\n"
    )
    (tmp_path / "x").write_text(text, encoding="utf-8")
    monkeypatch.setattr(real, "fetch", lambda source: tmp_path / "x")
    words, tags = english_ewt("dev")
    assert words == [["I", "did", "n't"], ["Yes"]]
    assert tags == [["PRON", "AUX", "PART"], ["INTJ"]]


@needs_files
def test_the_real_files_are_what_they_should_be(monkeypatch):
    monkeypatch.setenv("LABKIT_DATA", OFFERED)
    names = first_names()
    assert len(names) == 32_033 and names[:2] == ["emma", "olivia"]
    assert all(name.isalpha() and name.islower() and len(name) <= 15 for name in names)
    assert time_machine().startswith("The Time Machine, by H. G. Wells [1898]")
    for split, sentences, count in (("dev", 2001, 25_147), ("test", 2077, 25_094)):
        words, tags = english_ewt(split)
        assert len(words) == len(tags) == sentences
        assert [len(w) for w in words] == [len(t) for t in tags]
        assert sum(map(len, words)) == count
        assert len({tag for sentence in tags for tag in sentence}) == 17


def test_a_text_of_ones_own_is_read_as_it_is(monkeypatch, tmp_path):
    (tmp_path / "book.txt").write_text("No one would have believed…\n", encoding="utf-8")
    monkeypatch.setenv("LABKIT_DATA", str(tmp_path))
    assert own_text("book.txt") == "No one would have believed…\n"


@pytest.mark.parametrize("folder", ["", "/no/such/folder", "."])
def test_a_text_of_ones_own_that_is_not_there_is_told(monkeypatch, folder):
    monkeypatch.setenv("LABKIT_DATA", folder)
    with pytest.raises(NoData, match="book.txt is a file of your own.*set LABKIT_DATA"):
        own_text("book.txt")


@pytest.mark.parametrize("data", [b"", b" \n", b"caf\xe9"])
def test_an_own_file_without_text_in_utf_8_is_named(tmp_path, monkeypatch, data):
    (tmp_path / "mine.txt").write_bytes(data)
    monkeypatch.setenv("LABKIT_DATA", str(tmp_path))
    with pytest.raises(NoData, match="mine.txt holds no text in UTF-8"):
        own_text("mine.txt")
