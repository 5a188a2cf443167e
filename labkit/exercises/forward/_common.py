"""What the cases of several exercises are drawn with. No answer, no mistakes."""

import numpy as np

from labkit.numerics import semi_orthogonal


def draw_params(hidden_size, vocab_size, rng):
    """Parameters of moderate size, no two entries alike, biases not zero."""
    H, C = hidden_size, vocab_size
    U = rng.normal(scale=0.8, size=(H, C))
    V = rng.normal(scale=0.8 / np.sqrt(H), size=(H, H))
    W = rng.normal(size=(C, H))
    b_hidden = rng.choice([-1, 1], size=(H, 1)) * rng.uniform(0.2, 0.6, size=(H, 1))
    b_out = rng.choice([-1, 1], size=(C, 1)) * rng.uniform(0.2, 0.8, size=(C, 1))
    return U, V, W, b_hidden, b_out


def draw_state(hidden_size, rng):
    """A hidden state (H, 1) with every entry well away from 0 and from ±1."""
    size = (hidden_size, 1)
    return rng.choice([-1, 1], size=size) * rng.uniform(0.2, 0.8, size=size)


def lively_params(hidden_size, vocab_size, rng):
    """Parameters of a network in which no state is forgotten soon: V turns it, and little else."""
    U, _, W, b_hidden, b_out = draw_params(hidden_size, vocab_size, rng)
    V = semi_orthogonal(hidden_size, hidden_size, rng)
    return 0.2 * U, V, W, 0.2 * b_hidden, b_out


def quiet_params(hidden_size, vocab_size, rng):
    """Parameters of a network that comes to rest after some equal inputs: V hands little on."""
    U, V, *rest = draw_params(hidden_size, vocab_size, rng)
    return U, 0.02 * V, *rest


def far_logits(rng):
    """A bias (6, 1) from -1000 to 1000. Whoever subtracts its first entry, its smallest or none
    finds other entries overflow."""
    return np.array([-800.0, *rng.permutation([1000.0, 998.5, 0, -1000]), -200])[:, None]


def one_hot(indices, vocab_size):
    """One-hot columns (T, C, 1) of these indices."""
    return np.eye(vocab_size)[list(indices)][:, :, None]
