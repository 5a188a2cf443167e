"""What lab 07's cases share: networks, names and their contracts. No answer, no mistakes."""

from dataclasses import dataclass

import numpy as np

from labkit.engine import Array, Mismatch, Number, Value, gradients, parameters
from labkit.engine.described import describe

ENOUGH = 18.0  # nats for a target with p = 0: an epsilon of 1e-8 in the logarithm costs 18.4


@dataclass(frozen=True)
class Layer:
    """What a layer's methods returned: from forward what `forward` says, from backward an array."""

    forward: type
    rtol: float = 1e-8

    def read(self, value):
        leaves = {}
        for name, item in value.items():
            spec = self.forward if name.startswith("forward") else Array
            leaves |= spec(name).read(item)
        return leaves


class Network:
    """What a network's methods returned or kept, one entry for each."""

    rtol = 1e-6

    def read(self, value):
        leaves = {}
        for name, item in value.items():
            if name.startswith("outputs"):
                leaves |= {name: _columns(Array(name, stack=True).read(item)[name])}
            elif name.startswith("loss"):
                leaves |= Number(name).read(item)
            elif name == "grads":
                leaves |= gradients().read(tuple(item))
            elif name == "params":
                leaves |= parameters().read(tuple(item))
            elif name == "new networks":
                leaves |= _new_networks(*(parameters().read(tuple(five)) for five in item))
            else:
                leaves |= Value(name).read(item)
        return leaves


class Name:
    """One name; many; three, two of them from the same seed; or two from one generator."""

    rtol = 0.0

    def read(self, value):
        if isinstance(value, dict):
            names = [str(self.read(name)["name"]) for name in value["names"]]
            if len(names) > 3:
                return {"names": names}
            first, again, *other = names
            several = any(len({*name.lower()}) > 1 for name in names)
            drawn = {"the letters of a name": "several" if several else "one, again and again"}
            if not other:
                return drawn | {"one rng gives one name and then another": first != again}
            return drawn | {
                "the same rng gives the same name": first == again,
                "another rng gives another name": [first] != other,
            }
        if not isinstance(value, str):
            raise Mismatch(f"the name is {describe(value)}; a string is wanted")
        return {"name": str(value)}


def _new_networks(first, twin, other):
    """What new networks hold, and whether rng alone decides about it.

    first and twin are from the same state of rng, other is from another.
    """
    U, V, W, b_hidden, b_out = first.values()
    return {
        "shapes": [list(array.shape) for array in first.values()],
        "the biases are zero": not (np.any(b_hidden) or np.any(b_out)),
        "the weights differ from one another": [np.unique(a).size == a.size for a in (U, V, W)],
        "the same rng gives the same weights": _same(first, twin),
        "another draw gives other weights": not _same(first, other),
    }


def _same(some, others):
    return all(np.array_equal(some[name], others[name]) for name in some)


def _columns(outputs):
    """(T, C, 1), also where each step is a flat vector."""
    return outputs[:, :, None] if outputs.ndim == 2 else outputs


def network(rng, input_dim, output_dim, hidden_dim, biases=True):
    """Parameters of moderate size, none of them near zero on average."""
    H = hidden_dim
    U = 0.8 * rng.normal(size=(H, input_dim))
    V = 0.9 * rng.normal(size=(H, H)) / np.sqrt(H)
    W = 1.4 * rng.normal(size=(output_dim, H)) / np.sqrt(H)
    b_hidden = biases * rng.choice([-1, 1], (H, 1)) * rng.uniform(0.3, 0.6, (H, 1))
    b_out = biases * rng.choice([-1, 1], (output_dim, 1)) * rng.uniform(0.2, 0.7, (output_dim, 1))
    return U, V, W, b_hidden, b_out


def name_arrays(rng, T, input_dim, output_dim):
    """Inputs (T, input_dim, 1), the first the zero vector, and one-hot targets."""
    inputs = np.zeros((T, input_dim, 1))
    for t in range(1, T):
        inputs[t, rng.integers(input_dim)] = 1
    targets = np.zeros((T, output_dim, 1))
    targets[np.arange(T), rng.integers(output_dim, size=T)] = 1
    return inputs, targets


def probabilities(rng, *shape):
    """Numbers that sum to one along axis 0, none below 0.02."""
    raw = rng.uniform(0.2, 1.0, size=shape)
    return raw / raw.sum(axis=0)


def by_columns(arrays):
    """The same arrays, stored column by column."""
    return tuple(np.asfortranarray(array) for array in arrays)


def one_hot(index, size):
    """A column (size, 1)."""
    column = np.zeros((size, 1))
    column[index] = 1
    return column


def large_and_finite(leaves):
    """Where a target has p = 0, any finite loss of 18 nats or more is right."""
    name = next(n for n in leaves if n.startswith("forward"))
    loss = leaves[name]
    return leaves | {name: min(float(loss), ENOUGH) if np.isfinite(loss) else loss}
