"""Draws that the cases of several training exercises share. No answer, no mistakes."""

import numpy as np

from labkit.numerics import semi_orthogonal


def random_params(rng, hidden_size, vocab_size):
    """Five parameters with no zero among them: biases too, so that none can be left out unseen."""
    U = rng.normal(0.0, 0.6, size=(hidden_size, vocab_size))
    V = 0.9 * semi_orthogonal(hidden_size, hidden_size, rng)
    W = rng.normal(0.0, 0.8, size=(vocab_size, hidden_size))
    b_hidden = rng.normal(0.0, 0.4, size=(hidden_size, 1))
    b_out = rng.normal(0.0, 0.4, size=(vocab_size, 1))
    return U, V, W, b_hidden, b_out


def one_hot_pair(indices, vocab_size):
    """(inputs, targets) of a sequence of indices, each (T, C, 1), T = len(indices) - 1."""
    columns = np.eye(vocab_size)[indices][:, :, None]
    return columns[:-1].copy(), columns[1:].copy()


def repeating_tokens(rng, shape, vocab_size):
    """Random token indices in which some token occurs again and again."""
    tokens = rng.integers(0, vocab_size, size=shape)
    return np.where(rng.random(shape) < 0.4, rng.integers(0, vocab_size), tokens)


def restless_params(rng, hidden_size, vocab_size):
    """A network that does not settle: what it writes depends on all that it has read."""
    return (
        rng.normal(0.0, 1.5, size=(hidden_size, vocab_size)),
        1.6 * semi_orthogonal(hidden_size, hidden_size, rng),
        rng.normal(0.0, 2.0, size=(vocab_size, hidden_size)),
        rng.normal(0.0, 0.3, size=(hidden_size, 1)),
        rng.normal(0.0, 0.3, size=(vocab_size, 1)),
    )


def with_indices(dtype, *args):
    """The arguments, token indices among them of this dtype."""
    return [
        a.astype(dtype) if isinstance(a, np.ndarray) and a.dtype.kind == "i" else a for a in args
    ]


def finite_loss(leaves):
    """Where a target has p = 0, any finite loss of 18 nats or more is right."""
    loss = leaves["loss"]
    return leaves | {"loss": min(float(loss), 18.0) if np.isfinite(loss) else loss}
