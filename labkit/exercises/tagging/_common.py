"""What lab 10's cases share: parameters, contracts of six arrays. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array
from labkit.engine.contract import Five

PARAM_NAMES = ("E", "U", "V", "W", "b_hidden", "b_out")


def random_params(rng, C, D, H, K, loud=1.0):
    """(E, U, V, W, b_hidden, b_out): far from zero, with a sigmoid that is never quite flat."""
    return (
        rng.normal(0.0, 1.0, size=(C, D)),
        rng.normal(0.0, 1.0, size=(H, D)) * loud,
        rng.normal(0.0, 1.5, size=(H, H)),
        rng.normal(0.0, 1.2, size=(K, H)) * loud,
        rng.normal(0.0, 0.8, size=(H, 1)),
        rng.normal(0.0, 0.8, size=(K, 1)),
    )


def nearly_certain(rng):
    """Parameters whose hidden units are near 0 or 1, and whose first tag has nearly all of p."""
    E, U, V, W, b_hidden, b_out = random_params(rng, 6, 3, 4, 5)
    b_hidden[:] = rng.permutation([-6.0, -5.0, 5.0, 6.0])[:, None]
    b_out[0] = 8.0
    return E, 0.3 * U, 0.2 * V, 0.3 * W, b_hidden, b_out


def two_heights(rng, reach=30.0):
    """(words, params): all logits of one word near +1000, all of another's near -1000, by a hidden
    unit that is 1 for the one and 0 for the other; reach: what goes into its sigmoid, or minus
    that. Beyond 700 an exponential of it is more than a float can hold."""
    E, U, V, W, b_hidden, b_out = random_params(rng, 2, 3, 4, 3)
    U[0], V[0], b_hidden[0] = 0.0, 0.0, 0.0
    U[0, 0], E[0, 0], E[1, 0] = 1.0, reach, -reach
    U[1:, 0] = 0.0  # the others see the word's other entries
    W[:, 0] = 2000.0
    b_out -= 1000.0
    return np.array([0, 1, 1, 0]), (E, U, V, W, b_hidden, b_out)


def in_columns(params):
    """The same parameters with columns together in memory, where `ravel` gives no view."""
    return tuple(np.asfortranarray(array) for array in params)


def repeating_words(rng, num_steps, vocab_size):
    """Word indices (T,): the last word is the first once more, and the middle one too if T > 4."""
    words = rng.permutation(vocab_size)[:num_steps]
    while len(words) < num_steps:
        words = np.append(words, rng.integers(vocab_size))
    if num_steps > 1:
        words[-1] = words[0]
    if num_steps > 4:
        words[num_steps // 2] = words[0]
    return words


def other_tags(rng, num_steps, num_tags):
    """Tag indices (T,), not all the same where there is a choice."""
    tags = rng.integers(num_tags, size=num_steps)
    if num_steps > 1 and num_tags > 1 and len(set(tags.tolist())) == 1:
        tags[0] = (tags[0] + 1) % num_tags
    return tags


def six_gradients(rtol):
    """The six gradients, in the order of the parameters."""
    return Five(*(Array(f"d_{name}", rtol=rtol) for name in PARAM_NAMES))


def six_parameters(rtol):
    """The six parameters, in order."""
    return Five(*(Array(name, rtol=rtol) for name in PARAM_NAMES))
