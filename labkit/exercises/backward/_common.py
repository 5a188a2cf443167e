"""Networks, tokens and gradients that the cases of lab 04 are made of. No answer, no mistakes."""

import numpy as np

ENOUGH = 18.0  # nats for a target with p = 0: an epsilon of 1e-8 in the logarithm costs 18.4


def network(rng, C, H, biases=True):
    """Parameters (U, V, W, b_hidden, b_out) of moderate size; biases are zero or far from it."""
    U = 0.7 * rng.normal(size=(H, C))
    V = 0.9 * rng.normal(size=(H, H)) / np.sqrt(H)
    W = 1.5 * rng.normal(size=(C, H)) / np.sqrt(H)
    b_hidden = biases * _away_from_zero(rng, (H, 1), 0.2, 0.5)
    b_out = biases * _away_from_zero(rng, (C, 1), 0.2, 0.8)
    return U, V, W, b_hidden, b_out


def hidden_state(rng, H):
    """A state (H, 1) that a network could be in, no entry near zero."""
    return _away_from_zero(rng, (H, 1), 0.3, 0.9)


def one_hot(tokens, C):
    """One-hot columns (T, C, 1) of a list of token indices."""
    return np.eye(C)[np.asarray(tokens)][:, :, None]


def tokens(rng, T, C):
    """T token indices, each another one than before; the first comes up again at the end."""
    # Were neighbours alike, an answer that is one step off would look right.
    drawn = (rng.integers(C) + np.cumsum(rng.integers(1, max(C, 2), size=T))) % C
    if T >= 3:
        drawn[-1] = drawn[0]
    return drawn


def gradients_of_norm(rng, norm, H=3, C=4):
    """Five gradients in the shapes of the parameters, with this joint L2 norm."""
    shapes = ((H, C), (H, H), (C, H), (H, 1), (C, 1))
    grads = [rng.normal(size=shape) for shape in shapes]
    joint = np.sqrt(sum(np.sum(grad**2) for grad in grads))
    return tuple(grad * (norm / joint) for grad in grads)


def by_columns(value):
    """The same arrays, in tuples as before, that lie in memory column after column."""
    if isinstance(value, np.ndarray):
        return np.asfortranarray(value)
    return type(value)(by_columns(v) for v in value) if isinstance(value, (tuple, list)) else value


def large_and_finite(leaves, targets=1):
    """A view: what kind of number the loss is, for its size beyond ENOUGH is left open.

    targets: how many of the sequence's targets have p = 0; each of them costs ENOUGH.
    """
    loss, enough = leaves["loss"], ENOUGH * targets
    if not np.isfinite(loss):
        return {"loss": "NaN" if np.isnan(loss) else "infinite"}
    if abs(loss) < 1e-6:
        return {"loss": "0 nats"}
    if loss < enough:
        return {"loss": "negative" if loss < 0 else f"less than {enough:.0f} nats"}
    return {"loss": f"{enough:.0f} nats or more"}


def _away_from_zero(rng, shape, low, high):
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(low, high, size=shape)
