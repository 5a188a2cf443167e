"""The cases of backpropagation, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.tagging._common import (
    in_columns,
    nearly_certain,
    other_tags,
    random_params,
    repeating_words,
    six_gradients,
    two_heights,
)
from labkit.exercises.tagging.log_forward.answer import log_forward


def cases(rng):
    """One word, words once, words again; each size at one; certain and impossible tags."""
    params = random_params(rng, 7, 3, 4, 5)

    def case(label, num_steps, sizes, words=None):
        C, _, _, K = sizes
        words = repeating_words(rng, num_steps, C) if words is None else words
        return Case(label, words, other_tags(rng, num_steps, K), random_params(rng, *sizes))

    twice = np.array([4, 4, 1, 4, 1, 4])
    return [
        Case("one word", rng.integers(1, 7, size=1), other_tags(rng, 1, 5), params),
        Case("two different words", rng.permutation(7)[:2], other_tags(rng, 2, 5), params),
        case("four words, each once", 4, (7, 3, 5, 6), rng.permutation(7)[:4]),
        case("a word that comes again at the end", 4, (6, 4, 3, 5)),
        Case("words that come many times", twice, np.array([3, 0, 1, 3, 4, 2]), params),
        Case("the same words and tags, and other parameters", twice, *_other(rng)),
        Case(
            "no recurrent weights",
            twice,
            other_tags(rng, 6, 5),
            (*params[:2], 0 * params[2], *params[3:]),
        ),
        case("one hidden unit", 4, (5, 3, 1, 6)),
        case("word vectors of size one", 5, (6, 1, 3, 4)),
        case("a single tag", 3, (5, 2, 4, 1)),
        Case("parameters in a list", twice.astype(np.int32), other_tags(rng, 6, 5), list(params)),
        Case("logits of ±1000", *_certain(rng)),
        Case("a word with logits near +1000, one near -1000", *_two_heights(rng)),
        Case("indices of dtype uint8", *_eight_bits(rng)),
        Case("gradients in the thousands", *_steep(rng)),
        Case(
            "parameters that lie in column order",
            repeating_words(rng, 5, 7),
            other_tags(rng, 5, 5),
            in_columns(params),
        ),
        case("all sizes the same", 4, (4, 4, 4, 4)),
        Case("a tag that is nearly certain", *_sure(rng)),
        Case("an earlier sentence, looked at after another", *_two(rng), driver=first_of_two),
        Case("the same arrays again, with other numbers", *_two(rng), driver=on_same_objects),
    ]


def _two_heights(rng):
    words, params = two_heights(rng, reach=1000.0)
    return words, np.array([2, 0, 1, 1]), params


def _eight_bits(rng):
    """Words and tags in 8 bits, which index as any integers do, and have no room for a product."""
    pair = repeating_words(rng, 130, 200), other_tags(rng, 130, 6)
    return *(indices.astype(np.uint8) for indices in pair), random_params(rng, 200, 3, 4, 6)


def _sure(rng):
    """A sentence of whose words nearly all have the tag that the tagger gives them."""
    tags = np.zeros(6, dtype=int)
    tags[2] = 3
    return repeating_words(rng, 6, 6), tags, nearly_certain(rng)


def _other(rng):
    """The tags of "words that come many times", for a tagger with other parameters."""
    return np.array([3, 0, 1, 3, 4, 2]), random_params(rng, 7, 3, 4, 5)


def _two(rng):
    """Two calls with arrays of the same shapes."""
    return [
        (repeating_words(rng, 4, 6), other_tags(rng, 4, 4), random_params(rng, 6, 2, 3, 4))
        for _ in range(2)
    ]


def _steep(rng):
    """Gradients far beyond any clipping: large weights, and at every word the worst of the tags."""
    E, U, V, W, b_hidden, b_out = random_params(rng, 6, 3, 4, 5)
    words = repeating_words(rng, 12, 6)
    params = E, U, V / 10, W, b_hidden, b_out
    W *= 900 / np.ptp(log_forward(words, params), axis=1).max()
    return words, log_forward(words, params).argmin(axis=1), params


def _certain(rng):
    """Tags that the tagger takes for certain, for impossible, and in between."""
    params = random_params(rng, 6, 3, 4, 4)
    params[5][:] = np.array([1000.0, 999.0, -400.0, -1000.0])[:, None]
    return repeating_words(rng, 5, 6), np.array([0, 3, 1, 2, 1]), params


RETURNS = Several(Number("loss", rtol=1e-8), six_gradients(1e-8))

PROMISES = {
    "arrays of any integer dtype": (
        "a single tag",
        "parameters in a list",
        "indices of dtype uint8",
    ),
}
