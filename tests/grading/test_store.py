"""The folder of results: whole files, honest about seeds and releases."""

import errno
import os
import sys

import pytest

from labkit import exercises
from labkit.engine.judge import assess
from labkit.grading import records, states, store
from labkit.grading.records import Key, Record, Row
from labkit.grading.store import Store, fingerprint, state_of
from labkit.release import CourseError


def softmax(x, axis=0):
    print("\ud800 looking", x.shape)
    return x[5]


KEY = Key("n", "r", "s")
ROWS = (
    Row("softmax", states.GRADED, assess(exercises.load("softmax"), softmax), 3, ("a note",), True),
    Row("rnn_step", states.NOT_WRITTEN),
)
RECORD = Record("Zoë \ud800", "03_forward", "a/b.ipynb", rows=ROWS, key=KEY)


def test_a_record_comes_back_the_same():
    assert ROWS[0].verdict.crash is not None and ROWS[0].verdict.cases
    assert records.from_json(records.to_json(RECORD)) == RECORD


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"format": 1}', '{"format": 0}', "[" * 100_000]
)
def test_what_is_no_record_is_a_value_error(text):
    with pytest.raises(ValueError):
        records.from_json(text)


def test_points_are_open_where_there_is_no_score():
    right = assess(exercises.load("tanh_backward"), exercises.load("tanh_backward").answer)
    most = exercises.load("tanh_backward").points
    expected = {states.GRADED: most, states.LOOK: most, states.FAULT: None}
    assert {s: Row("tanh_backward", s, right).points for s in expected} == expected
    without = {s: Row("tanh_backward", s).points for s in states.ALL}
    assert without == dict.fromkeys(states.ALL) | {states.NOT_WRITTEN: 0.0}


def test_a_record_is_found_again(tmp_path):
    with Store(tmp_path) as kept:
        assert kept.load("zoe", "03_forward") is None
        kept.save("zoe", RECORD)
        assert kept.load("zoe", "03_forward") == RECORD
        assert kept.count() == 1
        kept.forget("zoe", "03_forward")
        assert kept.load("zoe", "03_forward") is None


def test_a_broken_record_does_not_count(tmp_path):
    with Store(tmp_path) as kept:
        kept.save("zoe", RECORD)
        path = kept.path("zoe", "03_forward")
        path.write_bytes(path.read_bytes()[:100])
        assert kept.load("zoe", "03_forward") is None


@pytest.mark.parametrize(
    ("key", "state"),
    [
        (KEY, "done"),
        (Key("other", "r", "s"), "changed"),
        (Key("n", "other", "s"), "release"),
        (Key("n", "r", "other"), "changed"),
    ],
)
def test_a_record_counts_for_its_own_key_only(key, state):
    assert state_of(RECORD, key) == state
    assert state_of(None, key) == "missing"


def test_the_seed_is_kept_secret_and_kept(tmp_path):
    with Store(tmp_path) as kept:
        seed = kept.seed(None)
        assert kept.seed(None) == seed == kept.seed(seed)
        with pytest.raises(CourseError, match="another seed; leave --seed out"):
            kept.seed(seed + 1)
    if os.name == "posix":
        assert (tmp_path / "seed").stat().st_mode & 0o777 == 0o600
    with Store(tmp_path / "other") as other:
        assert other.seed(None) != seed
    assert str(seed) not in fingerprint(seed)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such lock")
def test_two_runs_do_not_share_a_folder(tmp_path):
    with (
        Store(tmp_path),
        pytest.raises(CourseError, match="another run is writing"),
        Store(tmp_path),
    ):
        pass
    with Store(tmp_path):
        pass


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_one_line(tmp_path, monkeypatch, step):
    path = tmp_path / "grades.csv"
    store.write(path, b"old")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, step, full)
        with pytest.raises(CourseError, match="grades.csv: the disk is full; make room, then run"):
            store.write(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["grades.csv"]


def test_a_closed_folder_is_one_line(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CourseError, match="cannot be written"):
        store.write(tmp_path / "file" / "x", b"")
    with pytest.raises(CourseError, match="choose another --out"), Store(tmp_path / "file"):
        pass


def test_what_a_killed_run_left_half_written_is_swept_away(tmp_path):
    (tmp_path / "records" / "zoe").mkdir(parents=True)
    (tmp_path / "records" / "zoe" / ".abc.tmp").write_text("half")
    with Store(tmp_path) as kept:
        assert not list(kept.folder.rglob("*.tmp"))
