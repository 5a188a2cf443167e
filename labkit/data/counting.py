"""The counting language a^n b^n EOS, and the best that any model can do on it.

n is uniform on min_n..max_n, so there are N = max_n - min_n + 1 equally likely strings.
A model reads the first `a` and predicts everything after it: 2n tokens. While it reads
a's it cannot know whether the next token is the first `b`; from that `b` on, counting
settles every token. All the nats that remain are therefore spent up to the first `b`.

After k a's, the chance that the next token is the first `b` (the hazard) is

    P(n = k | n >= k) = 1 / (max_n - k + 1)    for k >= min_n, else 0.

By the chain rule, the string with n a's costs -ln of its own probability,

    sum over k < n of -ln(1 - hazard(k)), plus -ln hazard(n)  =  ln N,

the same for every n: no model, however large, has an expected loss below ln N.
"""

import math
from fractions import Fraction

import numpy as np

from labkit.numerics import require_generator

ANBN_WORDS = ("a", "b", "EOS")


def anbn(num_sequences, max_n=9, rng=None, *, min_n=1):
    """Draw strings a^n b^n EOS with n uniform on min_n..max_n.

    Args:
        num_sequences: how many to draw, 0 or more.
        max_n, min_n: the largest and the smallest n; `min_n=10, max_n=15` gives strings
            longer than any that a model trained on 1..9 has seen.
        rng: a `numpy.random.Generator`; required, so that a draw can be repeated.

    Returns:
        list of `num_sequences` lists of the words 'a', 'b' and 'EOS'; one with n a's has
        2n + 1 words.

    Raises:
        TypeError: `rng` is no Generator, or a size is no int.
        ValueError: `num_sequences` is negative, or not 1 <= min_n <= max_n.
    """
    rng = require_generator(rng)
    _require_range(min_n, max_n)
    _require_int("num_sequences", num_sequences, smallest=0)
    return [anbn_string(int(n)) for n in rng.integers(min_n, max_n + 1, size=num_sequences)]


def anbn_string(n):
    """The one string with n a's: `['a'] * n + ['b'] * n + ['EOS']`, n >= 1."""
    _require_int("n", n, smallest=1)
    return ["a"] * n + ["b"] * n + ["EOS"]


def anbn_floor(max_n=9, min_n=1):
    """The lowest expected loss that any model can reach, in nats a sequence.

    `ln(max_n - min_n + 1)`; ln 9 = 2.1972 nats for n on 1..9. See the module's text for
    the derivation.

    Raises:
        TypeError, ValueError: not two ints with 1 <= min_n <= max_n.
    """
    _require_range(min_n, max_n)
    return math.log(max_n - min_n + 1)


def anbn_token_floor(max_n=9, min_n=1):
    """The floor in nats a predicted token, pooled: expected nats / expected tokens.

    0.21972 for n on 1..9, where a string has 2n predicted tokens, 10 on average. A loss
    that is first averaged within each string and then over strings has another floor
    (short strings weigh more), so pool before comparing with this number.
    """
    _require_range(min_n, max_n)
    return anbn_floor(max_n, min_n) / (max_n + min_n)


def anbn_best_accuracy(max_n=9, min_n=1):
    """The best possible expected share of predicted tokens that argmax gets right, pooled.

    Each prediction takes the likelier token, and errs with the probability of the other:
    41/45 = 0.9111 for n on 1..9. Perfect accuracy is impossible, for any model.
    """
    _require_range(min_n, max_n)
    errors = Fraction(0)
    for k in range(min_n, max_n + 1):  # before min_n a's nothing is in doubt
        reached = Fraction(max_n - k + 1, max_n - min_n + 1)  # P(n >= k)
        hazard = _hazard(k, max_n, min_n)
        errors += reached * min(hazard, 1 - hazard)
    return float(1 - errors / (max_n + min_n))


def anbn_best_probabilities(sequence, max_n=9, min_n=1, word_to_idx=None):
    """What the best possible model predicts at each step of one string.

    Args:
        sequence: a string a^n b^n EOS as a list of words, n on min_n..max_n.
        max_n, min_n: the range that n is drawn from.
        word_to_idx: the vocabulary that orders the columns; without it they are in the
            order of ANBN_WORDS: a, b, EOS.

    Returns:
        array `(T, C)`, T = len(sequence) - 1: row t holds the probabilities of the token
        that follows `sequence[t]`, so it lines up with the outputs for `sequence[:-1]`.

    Raises:
        ValueError: `sequence` is not such a string, or a word is not in `word_to_idx`.
    """
    n = _count(sequence, max_n, min_n)
    columns = _columns(word_to_idx)
    size = 3 if word_to_idx is None else max(word_to_idx.values()) + 1
    best = np.zeros((2 * n, size))
    for k in range(1, n + 1):
        hazard = _hazard(k, max_n, min_n)
        best[k - 1, columns["a"]] = float(1 - hazard)
        best[k - 1, columns["b"]] = float(hazard)
    best[n:-1, columns["b"]] = 1.0
    best[-1, columns["EOS"]] = 1.0
    return best


def anbn_step_floor(sequence, max_n=9, min_n=1):
    """The nats that the best possible model pays at each step of one string.

    Args:
        sequence: a string a^n b^n EOS as a list of words, n on min_n..max_n.

    Returns:
        array `(T,)`, T = len(sequence) - 1, in nats: -ln of the best possible probability
        of `sequence[t + 1]`. It is 0 after the first b, and its sum is `anbn_floor`.
    """
    best = anbn_best_probabilities(sequence, max_n, min_n)
    targets = [ANBN_WORDS.index(word) for word in sequence[1:]]
    # + 0.0 turns the -0.0 of a certain step into a plain 0.
    return -np.log(best[np.arange(len(targets)), targets]) + 0.0


def _hazard(k, max_n, min_n):
    """P(n = k | n >= k), exact."""
    return Fraction(1, max_n - k + 1) if k >= min_n else Fraction(0)


def _count(sequence, max_n, min_n):
    """The n of a string a^n b^n EOS; a ValueError when it is not one, or out of range."""
    _require_range(min_n, max_n)
    words = list(sequence)
    n = (len(words) - 1) // 2
    if n < 1 or words != anbn_string(n):
        raise ValueError(f"needs a whole string a...ab...b EOS as a list of words, got {words!r}")
    if not min_n <= n <= max_n:
        raise ValueError(
            f"a string with n = {n} never occurs when n is drawn from {min_n}..{max_n}; "
            f"pass the range that it was drawn from as min_n and max_n"
        )
    return n


def _columns(word_to_idx):
    if word_to_idx is None:
        return {word: index for index, word in enumerate(ANBN_WORDS)}
    missing = [word for word in ANBN_WORDS if word not in word_to_idx]
    if missing:
        raise ValueError(f"word_to_idx lacks {', '.join(missing)}; it has {list(word_to_idx)}")
    return word_to_idx


def _require_range(min_n, max_n):
    _require_int("min_n", min_n, smallest=1)
    _require_int("max_n", max_n, smallest=1)
    if min_n > max_n:
        raise ValueError(f"min_n must not exceed max_n, got min_n={min_n}, max_n={max_n}")


def _require_int(name, value, smallest):
    if isinstance(value, bool) or not isinstance(value, (int, np.integer)):
        raise TypeError(f"{name} must be an int, not {value!r}")
    if value < smallest:
        raise ValueError(f"{name} must be {smallest} or more, not {value}")
