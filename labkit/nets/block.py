"""One causal attention block around the learner's own functions: forward, backward, training.

    tokens -> embedding + positions = x
    y = x + merge_heads(attention(q, k, v, causal_mask)) @ W_o,  q, k, v of layer_norm(x)
    z = y + relu(layer_norm(y) @ W_1 + b_1) @ W_2 + b_2
    logits = layer_norm(z) @ W_out + b_out

What is a learner's exercise comes in as `Pieces`; what is here are the products between them,
and the order. Vectors are rows, so that a matrix (D_in, D_out) stands on the right.
Generating is in `labkit.nets.generating`.
"""

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from labkit.nets.training import Adam, History, cosine_decay
from labkit.numerics import require_generator
from labkit.progressbar import track


class Pieces(NamedTuple):
    """The functions of lab 12, as its exercises define them."""

    attention: Callable
    attention_backward: Callable
    causal_mask: Callable
    positions: Callable
    split_heads: Callable
    merge_heads: Callable
    layer_norm: Callable
    layer_norm_backward: Callable


def init_block(vocab_size, size, rng, inner=None):
    """Parameters of a block, a dict from name to array.

    Arguments:
        vocab_size: C.
        size: D, the width of every vector between the layers; even.
        rng: a `numpy.random.Generator`.
        inner: width of the feed-forward layer, 2 D by default.

    Returns:
        E (C, D); W_q, W_k, W_v, W_o (D, D); W_1 (D, inner), b_1 (inner,), W_2 (inner, D),
        b_2 (D,); gain_1, bias_1, gain_2, bias_2, gain_3, bias_3 (D,); W_out (D, C), b_out (C,).
        Weights are normal with standard deviation 1 / sqrt(rows), embeddings 1.
    """
    require_generator(rng)
    inner = 2 * size if inner is None else inner
    shapes = {name: (size, size) for name in ("W_q", "W_k", "W_v", "W_o")}
    shapes |= {"W_1": (size, inner), "W_2": (inner, size), "W_out": (size, vocab_size)}
    params = {"E": rng.normal(size=(vocab_size, size))}
    for name, shape in shapes.items():
        params[name] = rng.normal(scale=1 / math.sqrt(shape[0]), size=shape)
    for name, width in (("b_1", inner), ("b_2", size), ("b_out", vocab_size)):
        params[name] = np.zeros(width)
    for place in "123":
        params[f"gain_{place}"], params[f"bias_{place}"] = np.ones(size), np.zeros(size)
    return params


def forward(params, tokens, pieces, heads=1):
    """Logits of every next token.

    Arguments:
        params: as `init_block` makes them.
        tokens: ints (B, T).
        pieces: Pieces.
        heads: how many heads, a divisor of D.

    Returns:
        logits (B, T, C); kept, a dict of all arrays that the backward pass needs.
        `kept["weights"]` (B, heads, T, T) says who looks where.
    """
    p = params
    x = p["E"][tokens] + pieces.positions(tokens.shape[1], p["E"].shape[1])
    n_1 = pieces.layer_norm(x, p["gain_1"], p["bias_1"])
    q, k, v = (pieces.split_heads(n_1 @ p[name], heads) for name in ("W_q", "W_k", "W_v"))
    found, weights = pieces.attention(q, k, v, pieces.causal_mask(tokens.shape[1]))
    a = pieces.merge_heads(found)
    y, kept = x + a @ p["W_o"], {"x": x, "n_1": n_1, "q": q, "k": k, "v": v}
    logits, above = read_out(p, y, pieces)
    return logits, kept | {"tokens": tokens, "weights": weights, "a": a} | above


def read_out(params, y, pieces):
    """What follows the attention, each position by itself: y (..., D) to logits (..., C)."""
    p = params
    n_2 = pieces.layer_norm(y, p["gain_2"], p["bias_2"])
    hidden = np.maximum(n_2 @ p["W_1"] + p["b_1"], 0)
    z = y + hidden @ p["W_2"] + p["b_2"]
    n_3 = pieces.layer_norm(z, p["gain_3"], p["bias_3"])
    return n_3 @ p["W_out"] + p["b_out"], {"y": y, "n_2": n_2, "hidden": hidden, "z": z, "n_3": n_3}


def cross_entropy(logits, targets, mask=None):
    """(loss, d_logits): the sum of -ln p(target) in nats, and its gradient.

    Arguments:
        logits: (B, T, C). targets: ints (B, T). mask: booleans (B, T), True where a step
        counts; None counts all.
    """
    shifted = logits - logits.max(axis=-1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    counts = np.ones(targets.shape) if mask is None else mask.astype(float)
    loss = -float(np.sum(counts * np.take_along_axis(logs, targets[..., None], -1)[..., 0]))
    d_logits = np.exp(logs) - np.eye(logits.shape[-1])[targets]
    return loss, d_logits * counts[..., None]


def backward(params, d_logits, kept, pieces):
    """Gradients of everything, from that of the logits.

    Arguments:
        d_logits: (B, T, C). kept: what `forward` kept. pieces: Pieces.

    Returns:
        grads, a dict with the names of params; d_x (B, T, D), the gradient at the vectors
        that go into the block.
    """
    grads, p = {}, params
    d_n_3 = _product(grads, "W_out", "b_out", d_logits, kept["n_3"], p)
    d_z = _normed(grads, "3", d_n_3, kept["z"], p, pieces)
    d_hidden = _product(grads, "W_2", "b_2", d_z, kept["hidden"], p) * (kept["hidden"] > 0)
    d_n_2 = _product(grads, "W_1", "b_1", d_hidden, kept["n_2"], p)
    d_y = d_z + _normed(grads, "2", d_n_2, kept["y"], p, pieces)

    d_a = _product(grads, "W_o", None, d_y, kept["a"], p)
    q, k, v, weights = (kept[name] for name in ("q", "k", "v", "weights"))
    d_found = pieces.split_heads(d_a, q.shape[1])
    parts = pieces.attention_backward(d_found, q, k, v, weights)
    d_n_1 = sum(
        _product(grads, name, None, pieces.merge_heads(part), kept["n_1"], p)
        for name, part in zip(("W_q", "W_k", "W_v"), parts, strict=True)
    )
    d_x = d_y + _normed(grads, "1", d_n_1, kept["x"], p, pieces)
    grads["E"] = np.zeros_like(p["E"])
    np.add.at(grads["E"], kept["tokens"], d_x)
    return {name: grads[name] for name in p}, d_x


def _product(grads, weight, bias, d_out, given, params):
    """Back through `given @ weight + bias`: notes both gradients, returns that of `given`."""
    rows = d_out.reshape(-1, d_out.shape[-1])
    grads[weight] = given.reshape(-1, given.shape[-1]).T @ rows
    if bias is not None:
        grads[bias] = rows.sum(axis=0)
    return d_out @ params[weight].T


def _normed(grads, place, d_out, given, params, pieces):
    """Back through the layer norm at a place: notes two gradients, returns that of `given`."""
    d_given, grads[f"gain_{place}"], grads[f"bias_{place}"] = pieces.layer_norm_backward(
        d_out, given, params[f"gain_{place}"]
    )
    return d_given


def loss_and_gradients(params, batch, pieces, heads=1):
    """Summed loss in nats, and grads, of a batch (inputs, targets, mask), each (B, T)."""
    inputs, targets, mask = batch
    logits, kept = forward(params, inputs, pieces, heads)
    loss, d_logits = cross_entropy(logits, targets, mask)
    return loss, backward(params, d_logits, kept, pieces)[0]


def train_block(params, draw_batch, pieces, rng, *, heads=1, steps=600, lr=1e-2, max_norm=1.0,
                floor=None):  # fmt: skip
    """Train with Adam on fresh minibatches; the learning rate falls to 0 along a cosine.

    Arguments:
        params: as `init_block` makes them, left as they are.
        draw_batch: `draw_batch(rng)` gives (inputs, targets, mask), each (B, T); a mask of
            None counts every step.
        pieces, heads: as for `forward`.
        rng: a `numpy.random.Generator`, the only source of chance.
        steps, lr, max_norm: batches, first learning rate, and the limit of the joint norm of
            the gradients of a batch's mean loss per sequence.
        floor: nats a sequence, kept in the history for plots.

    Returns:
        params after the last step, and a History of mean losses per sequence.

    Raises:
        TypeError: `rng` is no Generator.
        FloatingPointError: the loss is no longer a number; says at which step.
    """
    require_generator(rng)
    adam, names, losses, rates = Adam(), list(params), np.zeros(steps), np.zeros(steps)
    for step in track(range(steps), "training"):
        batch = draw_batch(rng)
        loss, grads = loss_and_gradients(params, batch, pieces, heads)
        if not np.isfinite(loss):
            raise FloatingPointError(f"the loss of step {step} is {loss}: lower lr?")
        losses[step], rates[step] = loss / len(batch[0]), cosine_decay(step, steps, lr)
        norm = math.sqrt(sum(float(np.vdot(g, g)) for g in grads.values())) / len(batch[0])
        scale = min(1.0, max_norm / norm) / len(batch[0]) if norm else 0.0
        moved = adam.step(
            [params[n] for n in names], [scale * grads[n] for n in names], rates[step]
        )
        params = dict(zip(names, moved, strict=True))
    return params, History(losses, rates, floor)
