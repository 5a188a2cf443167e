"""attention, its backward pass, and the causal mask, in many styles."""

import math

import numpy as np

from labkit.reference import attention, softmax

# --- attention ---------------------------------------------------------------------------------


def with_einsum(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) / math.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -1e300)
    e = np.exp(scores - scores.max(-1, keepdims=True))
    weights = e / e.sum(-1, keepdims=True)
    return np.einsum("...ts,...se->...te", weights, v), weights


def query_scaled_first(q, k, v, mask=None):
    q = q * k.shape[-1] ** -0.5
    hidden = 0.0 if mask is None else np.where(mask, 0.0, -np.inf)
    weights = softmax(np.matmul(q, np.moveaxis(k, -1, -2)) + hidden, -1)
    return [np.matmul(weights, v), weights]


def loops(q, k, v, mask=None):
    lead = q.shape[:-2]
    T, S = q.shape[-2], k.shape[-2]
    allowed = np.broadcast_to(True if mask is None else mask, (*lead, T, S))
    weights = np.zeros((*lead, T, S))
    for place in np.ndindex(*lead, T):
        seen = np.flatnonzero(allowed[place])
        scores = [q[place] @ k[(*place[:-1], s)] / np.sqrt(q.shape[-1]) for s in seen]
        weights[(*place, seen)] = softmax(np.array(scores))
    return weights @ v, weights


def masked_array(q, k, v, mask=None):
    scores = (q[..., :, None, :] * k[..., None, :, :]).sum(-1) / q.shape[-1] ** 0.5
    if mask is not None:
        scores = np.where(np.broadcast_to(mask, scores.shape), scores, float("-inf"))
    log_sum = np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    weights = np.exp(scores - log_sum)
    return (weights[..., None] * v[..., None, :, :]).sum(-2), weights


def _scores(q, k):
    return q @ k.swapaxes(-1, -2) / np.sqrt(k.shape[-1])


def no_scaling(q, k, v, mask=None):
    s = q @ k.swapaxes(-1, -2)
    w = softmax(s if mask is None else np.where(mask, s, -np.inf), axis=-1)
    return w @ v, w


def zeros_before_softmax(q, k, v, mask=None):
    s = _scores(q, k)
    if mask is not None:
        s = s * mask
    w = softmax(s, axis=-1)
    return w @ v, w


def zeros_after_softmax(q, k, v, mask=None):
    w = softmax(_scores(q, k), axis=-1)
    if mask is not None:
        w = w * mask
    return w @ v, w


def true_hides(q, k, v, mask=None):
    s = _scores(q, k)
    if mask is not None:
        s = np.where(mask, -1e9, s)
    w = softmax(s, axis=-1)
    return w @ v, w


def the_mask_forgotten(q, k, v, mask=None):
    w = softmax(_scores(q, k), axis=-1)
    return w @ v, w


def only_the_output_twice(q, k, v, mask=None):
    output, weights = attention(q, k, v, mask)
    return weights, output


def divided_by_d(q, k, v, mask=None):
    return attention(q / np.sqrt(q.shape[-1]), k, v, mask)


def default_axis(q, k, v, mask=None):
    s = _scores(q, k)
    with np.errstate(all="ignore"):
        w = softmax(s if mask is None else np.where(mask, s, -np.inf), axis=-2)
        return w @ v, w


ATTENTION_RIGHT = [with_einsum, query_scaled_first, loops, masked_array]
ATTENTION_WRONG = [
    (no_scaling, "not-scaled"),
    (zeros_before_softmax, "masked-scores-zero"),
    (zeros_after_softmax, "mask-after-softmax"),
    (true_hides, "mask-inverted-large-number"),
    (the_mask_forgotten, "mask-ignored"),
    (only_the_output_twice, "swapped-result"),
    (divided_by_d, "scaled-by-size"),
    (default_axis, "softmax-over-queries"),
]

# --- attention_backward ------------------------------------------------------------------------


def whole_slope(d_output, q, k, v, weights):
    d_w = d_output @ v.swapaxes(-1, -2)
    eye = np.eye(weights.shape[-1])
    slope = weights[..., :, None] * (eye - weights[..., None, :])
    d_s = np.einsum("...ts,...tsr->...tr", d_w, slope) / np.sqrt(q.shape[-1])
    return d_s @ k, d_s.swapaxes(-1, -2) @ q, weights.swapaxes(-1, -2) @ d_output


def from_the_output(d_output, q, k, v, weights):
    row = np.sum(d_output * (weights @ v), axis=-1)[..., None]
    d_s = weights * (d_output @ v.swapaxes(-1, -2) - row) * q.shape[-1] ** -0.5
    return (d_s @ k, np.einsum("...ts,...td->...sd", d_s, q),
            np.einsum("...ts,...te->...se", weights, d_output))  # fmt: skip


def query_by_query(d_output, q, k, v, weights):
    d_q, d_k, d_v = np.zeros_like(q), np.zeros_like(k), np.zeros_like(v)
    for *lead, t in np.ndindex(q.shape[:-1]):
        at = tuple(lead)
        a, g = weights[(*at, t)], d_output[(*at, t)]
        d_v[at] += np.outer(a, g)
        d_a = v[at] @ g
        d_s = a * d_a - a * (a @ d_a)
        d_q[(*at, t)] = k[at].T @ d_s / np.sqrt(q.shape[-1])
        d_k[at] += np.outer(d_s, q[(*at, t)]) / np.sqrt(q.shape[-1])
    return [d_q, d_k, d_v]


def scaled_operands(d_output, q, k, v, weights):
    root = q.shape[-1] ** 0.25
    d_w = np.matmul(d_output, np.swapaxes(v, -2, -1))
    d_s = weights * d_w
    d_s -= weights * d_s.sum(-1, keepdims=True)
    d_q = (d_s / root) @ (k / root)
    return (
        d_q,
        np.swapaxes(d_s / root, -1, -2) @ (q / root),
        np.swapaxes(weights, -1, -2) @ d_output,
    )


def _back(d_output, q, k, v, weights, d_scores, scale=None):
    d_s = d_scores / (np.sqrt(q.shape[-1]) if scale is None else scale)
    return d_s @ k, d_s.swapaxes(-1, -2) @ q, weights.swapaxes(-1, -2) @ d_output


def without_the_row_sum(d_output, q, k, v, weights):
    d_w = d_output @ v.swapaxes(-1, -2)
    return _back(d_output, q, k, v, weights, weights * d_w)


def scale_forgotten(d_output, q, k, v, weights):
    d_w = d_output @ v.swapaxes(-1, -2)
    d_s = weights * (d_w - (weights * d_w).sum(-1, keepdims=True))
    return _back(d_output, q, k, v, weights, d_s, 1.0)


def like_a_sigmoid(d_output, q, k, v, weights):
    d_w = d_output @ v.swapaxes(-1, -2)
    return _back(d_output, q, k, v, weights, weights * (1 - weights) * d_w)


def softmax_skipped(d_output, q, k, v, weights):
    return _back(d_output, q, k, v, weights, d_output @ v.swapaxes(-1, -2))


def sum_over_queries(d_output, q, k, v, weights):
    d_w = d_output @ v.swapaxes(-1, -2)
    d_s = weights * (d_w - (weights * d_w).sum(-2, keepdims=True))
    return _back(d_output, q, k, v, weights, d_s)


def uphill(d_output, q, k, v, weights):
    return [-g for g in whole_slope(d_output, q, k, v, weights)]


BACKWARD_RIGHT = [whole_slope, from_the_output, query_by_query, scaled_operands]
BACKWARD_WRONG = [
    (without_the_row_sum, "shared-part-missing"),
    (scale_forgotten, "not-scaled"),
    (like_a_sigmoid, "diagonal-only"),
    (softmax_skipped, "softmax-slope-missing"),
    (sum_over_queries, "sum-over-queries"),
    (uphill, "sign-flipped"),
]

# --- causal_mask -------------------------------------------------------------------------------


def lower(length):
    return np.tril(np.ones((length, length))).astype(bool)


def tri(length):
    return np.tri(length, dtype=bool)


def rows(length):
    return np.array([[s <= t for s in range(length)] for t in range(length)])


def not_upper(length):
    return ~np.triu(np.ones((length, length), bool), k=1)


MASKS_RIGHT = [lower, tri, rows, not_upper]
MASKS_WRONG = [
    (lambda length: np.tri(length, k=-1, dtype=bool), "own-place-hidden"),
    (lambda length: np.triu(np.ones((length, length), bool)), "looks-ahead"),
    (lambda length: np.triu(np.ones((length, length), bool), 1), "true-hides"),
    (lambda length: np.tri(length, k=1, dtype=bool), "one-too-far"),
    (lambda length: np.ones((length, length), bool), "all-true"),
    (lambda length: np.tri(length + 1, dtype=bool), "one-longer"),
]
