"""What crosses between the sandbox and the judge: everything plain, and nothing else."""

import json

import numpy as np
import pytest

from labkit.engine.plain import Foreign, Rng, Stream, freeze
from labkit.engine.results import same_plain
from labkit.engine.wire import WireError, clean, message, pack, unpack

PLAIN = [
    None, True, 3, -2.5, "word", "", [], (), {}, [1, [2, (3,)]], {"a": 0, 1: "b", None: 2.5},
    1 + 2j, float("inf"), np.float64(3), np.int64(-1), np.bool_(True), np.str_("x"),
    np.arange(6.0).reshape(2, 3), np.zeros((0, 3)), np.array(5), np.array(["ab", "c"]),
    np.array([True, False]), np.asfortranarray(np.arange(6).reshape(2, 3)),
    np.arange(24.0).reshape(2, 3, 4).transpose(1, 0, 2), np.arange(24).reshape(2, 3, 4).T,
    np.arange(3, dtype=">i2"), (np.ones(2), {"k": [np.zeros(1)]}),
    Foreign("generator", [1, 2]), Foreign("torch tensor", None, np.ones(2)),
    Rng(7), Stream(((np.ones(2), 1),)),
]  # fmt: skip


@pytest.mark.parametrize("value", PLAIN, ids=lambda v: repr(v)[:30])
def test_what_is_plain_crosses_whole(value):
    there = unpack(json.loads(json.dumps(pack(value))))
    assert type(there) is type(value)
    if isinstance(value, Stream):
        assert same_plain(there.items, value.items)
    elif isinstance(value, Rng):
        assert there == value
    else:
        assert same_plain(there, value)
    if isinstance(value, np.ndarray):
        assert there.dtype == value.dtype and there.flags.writeable
        assert there.strides == value.strides  # what ravel gives a view of


def test_not_a_number_crosses():
    assert np.isnan(unpack(json.loads(json.dumps(pack(float("nan"))))))


ARRAY = pack(np.arange(4.0))["a"]
BROKEN = [
    {}, {"a": 1, "b": 2}, {"zz": 1}, {"a": None}, {"a": []}, {"t": 3}, {"d": [[1]]}, {"d": 5},
    {"a": ["|O", [1], ""]}, {"a": ["O8", [1], "AAAAAAAAAAA="]}, {"a": ["<f8,<f8", [1], ""]},
    {"a": ["(9,9)<f8", [1], ""]}, {"a": ["<f8", [-1], ""]}, {"a": ["<f8", [True], ARRAY[2]]},
    {"a": ["<f8", [5], ARRAY[2]]}, {"a": ["<f8", [10**9, 10**9], ""]}, {"a": ["<f8", ["4"], ""]},
    {"a": ["<f8", [4], "not base64"]}, {"a": ["<U1", [1], "/////w=="]}, {"a": ["<M8", [0], ""]},
    {"a": ["<f8", [1] * 40, ""]}, {"a": ["<S99999", [0], ""]}, {"x": [1, [], None]},
    {"x": ["k", 5, None]}, {"x": ["k", None, [1]]}, {"c": ["a", 1]}, {"rng": "x"}, {"stream": 4},
    {"d": [[[1], 2]]}, {"o": [[1], ARRAY]}, {"o": [5, ARRAY]}, {"o": ["0", ARRAY]}, {"o": [[0]]},
]  # fmt: skip


@pytest.mark.parametrize("data", BROKEN, ids=lambda v: json.dumps(v)[:40])
def test_what_is_malformed_is_refused(data):
    try:
        made = unpack(data)
    except WireError:
        return
    # Legal, if odd: an empty array of many-byte items, a dict whose keys are lists.
    assert isinstance(made, Foreign) or made.size == 0


def test_depth_has_an_end():
    data = []
    for _ in range(50):
        data = [data]
    with pytest.raises(WireError, match="deep"):
        unpack(data)


def test_keys_that_could_collide_make_no_dict():
    pairs = [[{"t": [1, k]}, k] for k in range(3)]
    assert unpack({"d": pairs}) == Foreign("dict", [((1, k), k) for k in range(3)])
    assert isinstance(unpack({"d": [[k * (2**61 - 1), 0] for k in range(1, 4)]}), Foreign)


def test_booleans_are_true_or_false():
    assert unpack({"a": ["|b1", [2], "AgA="]}).tobytes() == b"\x01\x00"


@pytest.mark.parametrize(
    "line", [b"", b"{", b"[1]", b"7", b"null", b"[" * 10**5, b'{"a":' * 10**5, b"\xff\xfe{}"]
)
def test_a_line_that_is_no_message_is_refused(line):
    with pytest.raises(WireError):
        message(line)


def test_a_line_of_too_many_values_is_refused_before_it_is_read():
    with pytest.raises(WireError, match="many"):
        message(b'{"a":[' + b"[]," * 3_000_000 + b"[]]}")


def test_text_is_fit_to_be_shown():
    assert clean("a\x1b[2J\ud800\u202eb\nc\td\x00", 99) == "a [2J?b\nc\td "
    assert clean(["x"] * 50, 7) == "['x', '"


@pytest.mark.parametrize(
    ("value", "kind"), [(object(), "object"), (lambda: 0, "function"), (np, "module")]
)
def test_other_objects_leave_a_name(value, kind):
    assert freeze(value) == Foreign(kind)


def test_subclasses_are_read_by_what_they_are():
    class Word(str):
        __str__ = __eq__ = __hash__ = None

    class Pile(list):
        def __iter__(self):
            return iter("no")

    frozen = freeze([Word("a"), Pile([1, 2]), type("I", (int,), {"__int__": None})(3)])
    assert frozen == ["a", [1, 2], 3]
    assert [type(v) for v in frozen] == [str, list, int]


def test_a_class_that_lies_about_itself_is_foreign():
    class Lie:
        __class__ = np.ndarray
        __eq__ = lambda self, other: True  # noqa: E731

    assert isinstance(freeze(Lie()), Foreign)
    assert type(freeze(type("F", (np.float64,), {"__eq__": lambda *a: True})(2.5))) is np.float64
    assert type(freeze(np.ma.array([1, 2]))) is np.ndarray


@pytest.mark.parametrize("data", [
    {"a": ["S0", [1000, 40000], ""]}, {"a": ["<U0", [2_000_001], ""]},
    {"a": ["<f8", [0, 2_000_000, 2_000_000], ""]}, {"a": ["<U99999", [0, 1000], ""]},
    [{"a": ["S0", [1_900_000], ""]} for _ in range(2)],
    {"d": [[n, {"a": ["S0", [900_000], ""]}] for n in range(3)]},
    {"x": ["k", [{"a": ["S0", [1_500_000], ""]}], {"a": ["S0", [1_500_000], ""]}]},
])  # fmt: skip
def test_what_a_shape_asks_for_is_counted_before_it_is_made(data, monkeypatch):
    made = []
    monkeypatch.setattr(np, "zeros", lambda shape, *a: made.append(int(np.prod(shape))))
    with pytest.raises(WireError):
        unpack(data)
    assert sum(made) <= 2_000_000


def test_as_much_as_can_be_frozen_can_cross():
    assert unpack(pack(np.zeros(1_999_999))).shape == (1_999_999,)
    assert unpack(pack([np.zeros((0, 5)), np.array([""]), np.str_("")]))[0].shape == (0, 5)
