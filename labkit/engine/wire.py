"""Frozen values as JSON and back: what crosses between the sandbox and the judge.

Arrays travel as raw bytes in base64, everything else as tagged JSON. `unpack` trusts nothing:
it checks tags, types, sizes and depth, and raises WireError; it cannot be made to run code.
"""

import base64
import json
import math
import re

import numpy as np

from labkit.engine.plain import DEPTH, LIMIT, Foreign, Rng, Stream
from labkit.engine.theirs import Frozen, Json

_BYTES = 8 * LIMIT
# As many values as JSON may hold: each costs about 60 bytes of memory, and 2 on the wire.
_VALUES = LIMIT + 500_000
_CODE = re.compile(r"[<>|=]?[biufcUS?]\d{1,5}")
_WORST = str.maketrans({**dict.fromkeys([*range(32), *range(127, 160)], " "), 10: "\n", 9: "\t"})
_CHANGES_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class WireError(ValueError):
    """A message is not what the protocol allows."""


def pack(value: Frozen) -> Json:
    """A frozen value, or a case's argument, as JSON-able data."""
    if isinstance(value, np.generic):
        return {"s": _raw(np.asarray(value))}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, complex):
        return {"c": [value.real, value.imag]}
    if isinstance(value, np.ndarray):
        return {"a": _raw(value)} if value.flags.c_contiguous else {"o": _in_order(value)}
    if isinstance(value, list):
        return [pack(v) for v in value]
    if isinstance(value, tuple):
        return {"t": [pack(v) for v in value]}
    if isinstance(value, dict):
        return {"d": [[pack(k), pack(v)] for k, v in value.items()]}
    if isinstance(value, Foreign):
        return {"x": [value.kind, pack(value.items), pack(value.array)]}
    if isinstance(value, Rng):
        return {"rng": value.seed}
    if isinstance(value, Stream):
        return {"stream": [pack(v) for v in value.items]}
    raise WireError(f"{type(value).__name__} cannot cross")


def _raw(array: np.ndarray) -> list:
    data = np.ascontiguousarray(array).tobytes()
    return [array.dtype.str, list(array.shape), base64.b64encode(data).decode("ascii")]


def _in_order(array: np.ndarray) -> list:
    """An array whose axes lie otherwise in memory: which comes first there, and the rest."""
    axes = sorted(range(array.ndim), key=lambda axis: -array.strides[axis])
    return [axes, _raw(array.transpose(axes))]


def message(data: bytes) -> dict:
    """The message that a line of JSON holds. Raises WireError, before it takes much memory."""
    if sum(map(data.count, (b",", b"[", b"{"))) > _VALUES:
        raise WireError("it holds too many values")
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        raise WireError("it is not JSON") from None
    if not isinstance(found, dict):
        raise WireError("it is not a message")
    return found


def clean(text: object, most: int) -> str:
    """Text of a submission's, fit to be shown: nothing that steers a terminal or turns a line
    round, no half characters, at most so many of them."""
    text = str(text)[:most].encode("utf-8", "replace").decode("utf-8")
    return _CHANGES_DIRECTION.sub("", text.translate(_WORST))


def unpack(data: Json) -> Frozen:
    """The value of packed data. Raises WireError for anything else, before it takes memory."""
    return _Reader().unpack(data, 0)


class _Reader:
    """Reads one value. Its arrays have so many elements and bytes together: a shape is a few
    characters on the wire, whatever it asks for in memory."""

    def __init__(self) -> None:
        self.elements, self.bytes = LIMIT, _BYTES

    def take(self, shape: list, itemsize: int) -> None:
        """Count an array before it is made."""
        if len(shape) > 16 or not all(type(n) is int and 0 <= n <= LIMIT for n in shape):
            raise WireError("an array with a shape of its own kind")
        # Of an empty array the other sides count too: what is made of it later may not be empty.
        size = math.prod(max(n, 1) for n in shape)
        self.elements -= size
        self.bytes -= size * max(itemsize, 4)
        if self.elements < 0 or self.bytes < 0:
            raise WireError("an array larger than any right value")

    def unpack(self, data: Json, depth: int) -> Frozen:
        if data is None or isinstance(data, (bool, int, float, str)):
            return data
        if depth > 2 * DEPTH:
            raise WireError("nested too deeply")
        if isinstance(data, list):
            return [self.unpack(v, depth + 1) for v in data]
        return self._tagged(data, depth)

    def _tagged(self, data: Json, depth: int) -> Frozen:
        if not isinstance(data, dict) or len(data) != 1:
            raise WireError("an unknown form")
        tag, body = next(iter(data.items()))
        if tag not in _TAGS:
            raise WireError(f"an unknown tag {str(tag)[:20]!r}")
        try:
            return _TAGS[tag](self, body, depth + 1)
        except (WireError, MemoryError):
            raise
        except Exception as error:
            raise WireError(f"a malformed {tag!r}: {type(error).__name__}") from None


def _array(reader: _Reader, body: Json, depth: int) -> np.ndarray:
    code, shape, text = body
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise WireError("an array of a kind that does not cross")
    dtype = np.dtype(code)
    reader.take(shape, dtype.itemsize)
    data = base64.b64decode(text, validate=True)
    if len(data) != dtype.itemsize * math.prod(shape):
        raise WireError("an array whose bytes do not fit its shape")
    if not data:
        return np.zeros(shape, dtype)
    if dtype.kind == "U":
        points = np.frombuffer(data, np.dtype(np.uint32).newbyteorder(dtype.byteorder))
        if points.max() > 0x10FFFF:
            raise WireError("an array with characters that do not exist")
    if dtype.kind == "b":
        return (np.frombuffer(data, np.uint8) != 0).reshape(shape)
    return np.frombuffer(data, dtype=dtype).reshape(shape).copy()


def _ordered(reader: _Reader, body: Json, depth: int) -> np.ndarray:
    axes, raw = body
    array = _array(reader, raw, depth)
    return array.transpose([axes.index(axis) for axis in range(array.ndim)])


def _foreign(reader: _Reader, body: Json, depth: int) -> Foreign:
    kind, items, array = body
    items, array = reader.unpack(items, depth), reader.unpack(array, depth)
    if not isinstance(kind, str) or not isinstance(items, (list, type(None))):
        raise WireError("a malformed object")
    if not isinstance(array, (np.ndarray, type(None))):
        raise WireError("a malformed object")
    return Foreign(clean(kind, 60), items, array)


def _pairs(reader: _Reader, body: Json, depth: int) -> dict | Foreign:
    pairs = [(reader.unpack(k, depth), reader.unpack(v, depth)) for k, v in body]
    # Keys of other kinds can be made to collide, and to fill a dict with them takes hours.
    if all(map(_is_key, (k for k, _ in pairs))):
        return dict(pairs)
    return Foreign("dict", items=pairs)


def _is_key(key: object) -> bool:
    if isinstance(key, (bool, float, str, type(None), np.str_, np.integer, np.bool_)):
        return True
    return isinstance(key, int) and abs(key) < 2**60


_TAGS = {
    "s": lambda reader, body, depth: _array(reader, body, depth)[()],
    "a": _array,
    "o": _ordered,
    "c": lambda reader, body, depth: complex(float(body[0]), float(body[1])),
    "t": lambda reader, body, depth: tuple(reader.unpack(v, depth) for v in body),
    "d": _pairs,
    "x": _foreign,
    "rng": lambda reader, body, depth: Rng(int(body)),
    "stream": lambda reader, body, depth: Stream(tuple(reader.unpack(v, depth) for v in body)),
}
