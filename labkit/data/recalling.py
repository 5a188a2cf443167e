"""One word to remember across filler words, and the best that any model can do on it.

A sequence is a key, `distance` fillers, `?`, the key again, EOS. Keys and fillers are drawn
evenly. What cannot be foreseen in it, in nats:

    the key       ln num_keys
    the fillers   distance * ln num_fillers
    its length    ln N, where the distance itself is drawn evenly from N of them; ln 1 = 0 else

and nothing else: after `?` the answer is certain to a model that has kept the key, and costs
ln num_keys to one that has forgotten it. By the chain rule the sum is the entropy of a
sequence, below which no model's expected loss can fall. A network that reads the first word
and predicts the others never pays for the key.
"""

import math

import numpy as np

from labkit.numerics import require_generator


def recall(num_sequences, distance, num_keys=8, num_fillers=4, rng=None):
    """Draw sequences of a key, fillers, '?', the key again, 'EOS'.

    Args:
        num_sequences: how many to draw, 0 or more.
        distance: how many fillers, an int of 0 or more; or a `range` of them, from which each
            sequence's distance is drawn evenly.
        num_keys, num_fillers: how many words there are of each kind, 1 or more.
        rng: a `numpy.random.Generator`; required, so that a draw can be repeated.

    Returns:
        list of `num_sequences` lists of words; one has its distance + 4 words.

    Raises:
        TypeError: `rng` is no Generator, or a size is no int.
        ValueError: a size is too small, or the range is empty.
    """
    rng = require_generator(rng)
    distances = _distances(distance)
    _require_int("num_sequences", num_sequences, smallest=0)
    keys, fillers = _words(num_keys, num_fillers)
    sequences = []
    for _ in range(num_sequences):
        key = keys[rng.integers(num_keys)]
        length = distances[rng.integers(len(distances))]
        between = [fillers[i] for i in rng.integers(num_fillers, size=length)]
        sequences.append([key, *between, "?", key, "EOS"])
    return sequences


def recall_words(num_keys=8, num_fillers=4):
    """All words of `recall`: keys 'k1', 'k2', ..., fillers 'f1', 'f2', ..., '?', 'EOS'."""
    keys, fillers = _words(num_keys, num_fillers)
    return [*keys, *fillers, "?", "EOS"]


def recall_floor(distance, num_keys=8, num_fillers=4):
    """The lowest expected loss that any model can reach, in nats a sequence, first word included.

    `ln num_keys + distance * ln num_fillers` for one distance. For a range, the distance is
    its mean, and `ln(number of distances)` is added: see the module's text. Take
    `ln num_keys` off for a network that reads the first word and predicts the others.

    Raises:
        TypeError, ValueError: as `recall`.
    """
    distances = _distances(distance)
    _words(num_keys, num_fillers)
    mean = sum(distances) / len(distances)
    return math.log(num_keys) + mean * math.log(num_fillers) + math.log(len(distances))


def recall_step_floor(sequence, distance, num_keys=8, num_fillers=4):
    """The nats that the best possible model pays at each step of one sequence.

    Args:
        sequence: a sequence as `recall` draws it, a list of words.
        distance, num_keys, num_fillers: what it was drawn with.

    Returns:
        array `(T,)`, T = len(sequence) - 1, in nats: -ln of the best possible probability of
        `sequence[t + 1]` after all words up to `sequence[t]`. The last two entries, the answer
        and EOS, are 0.

    Raises:
        TypeError, ValueError: as `recall`, or the sequence is none that it draws.
    """
    distances = _distances(distance)
    fillers = _fillers_of(sequence, distances, *_words(num_keys, num_fillers))
    nats = np.zeros(len(sequence) - 1)
    for t in range(len(fillers) + 1):
        # How many of the distances that are still possible end here.
        possible = sum(d >= t for d in distances)
        goes_on = sum(d > t for d in distances)
        if t == len(fillers):
            nats[t] = math.log(possible) - math.log(possible - goes_on)
        else:
            nats[t] = math.log(possible) - math.log(goes_on) + math.log(num_fillers)
    return nats


def _words(num_keys, num_fillers):
    _require_int("num_keys", num_keys, smallest=1)
    _require_int("num_fillers", num_fillers, smallest=1)
    keys = [f"k{i}" for i in range(1, num_keys + 1)]
    return keys, [f"f{i}" for i in range(1, num_fillers + 1)]


def _distances(distance):
    """The distances to draw from, as a list of ints; one for an int."""
    if isinstance(distance, range):
        if not distance:
            raise ValueError(f"distance must hold a distance or more; {distance} is empty")
        _require_int("the smallest distance", min(distance), smallest=0)
        return list(distance)
    if isinstance(distance, bool) or not isinstance(distance, (int, np.integer)):
        raise TypeError(f"distance must be an int or a range of ints, not {distance!r}")
    _require_int("distance", distance, smallest=0)
    return [int(distance)]


def _fillers_of(sequence, distances, keys, fillers):
    """The fillers of a sequence; a ValueError when `recall` never draws such a one."""
    words = list(sequence)
    between = words[1:-3]
    if (
        len(words) < 4
        or words[0] not in keys
        or words[-3:] != ["?", words[0], "EOS"]
        or not set(between) <= set(fillers)
    ):
        raise ValueError(f"needs a key, fillers, '?', the same key and 'EOS', got {words!r}")
    if len(between) not in distances:
        raise ValueError(f"a distance of {len(between)} is never drawn from {distances}")
    return between


def _require_int(name, value, smallest):
    if isinstance(value, bool) or not isinstance(value, (int, np.integer)):
        raise TypeError(f"{name} must be an int, not {value!r}")
    if value < smallest:
        raise ValueError(f"{name} must be {smallest} or more, not {value}")
