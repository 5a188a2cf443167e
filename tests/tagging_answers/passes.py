"""10.3 tagger_states, 10.4 log_forward, 10.5 backpropagation."""

import functools

import numpy as np

from tagging_answers.baseline import textbook, through_tanh


def columns(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = np.zeros((V.shape[0], 1))
    states = [h]
    for word in words:
        h = through_tanh(np.dot(U, E[word][:, None]) + np.dot(V, h) + b_hidden)
        states.append(h)
    return np.hstack(states).T


def with_one_hot(words, params):
    E, U, V, _, b_hidden, _ = params
    states = [np.zeros(len(V))]
    for row in np.eye(len(E))[words] @ E @ U.T + b_hidden.T:
        states.append(through_tanh(row + V @ states[-1]))
    return states


def recursive(words, params):
    E, U, V, _, b, _ = params
    if len(words) == 0:
        return np.zeros((1, V.shape[1]))
    before = recursive(words[:-1], params)
    new = through_tanh(U @ E[words[-1]] + V @ before[-1] + b.ravel())
    return np.vstack([before, new])


def with_einsum(words, params, **options):
    E, U, V, _, b, _ = params
    x = np.einsum("hd,td->th", U, np.take(E, words, axis=0)) + b[:, 0]
    h = np.zeros((len(x) + 1, len(b)))
    for t in range(len(x)):
        h[t + 1] = through_tanh(x[t] + np.einsum("ij,j->i", V, h[t]))
    return h


def reduced(words, params):
    E, U, V, _, b, _ = params

    def step(hs, w):
        return [*hs, through_tanh(E[w] @ U.T + hs[-1] @ V.T + b.squeeze(1))]

    return np.array(functools.reduce(step, words, [np.zeros(len(V))]))


class Reader:
    def __init__(self, params):
        self.params, self.h = params, np.zeros(len(params[2]))

    def read(self, word):
        E, U, V, _, b, _ = self.params
        self.h = through_tanh(U.dot(E[int(word), :]) + V.dot(self.h) + b.flatten())
        return self.h


def by_a_reader(words, params):
    reader = Reader(params)
    return np.stack([np.zeros(len(params[2]))] + [reader.read(word) for word in words])


STATES_RIGHT = [columns, with_one_hot, recursive, with_einsum, reduced, by_a_reader]


def edited(sigmoid=through_tanh, use_v=True, bias=True, rows=slice(None), back=0, transposed=False):
    """A states function with some things done differently."""

    def states(words, params):
        E, U, V, _, b, _ = params
        V = V.T if transposed else V
        h = np.zeros((len(words) + 1, len(V)))
        for t, word in enumerate(words):
            h[t + 1] = sigmoid(U @ E[word] + use_v * V @ h[t - back] + bias * b[:, 0])
        return h[rows]

    return states


def column_bias(words, params):
    E, U, V, _, b, _ = params
    h = np.zeros((len(words) + 1, len(V)))
    for t, word in enumerate(words):
        h[t + 1] = through_tanh(U @ E[word] + V @ h[t] + b)
    return h


def by_position(words, params):
    E, U, V, _, b, _ = params
    h = [np.zeros(len(V))]
    for t in range(len(words)):
        h.append(through_tanh(U @ E[t] + V @ h[-1] + b[:, 0]))
    return np.array(h)


STATES_RIGHT.append(edited(sigmoid=textbook))  # its exponential may overflow: states are exact

STATES_WRONG = [
    (edited(use_v=False), {"recurrence-missing"}),
    (edited(bias=False), {"bias-missing"}),
    (edited(sigmoid=np.tanh), {"tanh"}),
    (edited(rows=slice(1, None)), {"first-state-not-returned"}),
    (edited(rows=-1), {"last-state-only"}),
    (edited(back=1), {"state-too-old"}),
    (edited(transposed=True), {"v-transposed"}),
    (edited(transposed=True, bias=False), {"v-transposed", "bias-missing"}),
    (edited(sigmoid=np.tanh, use_v=False), {"tanh", "recurrence-missing"}),
    (column_bias, {"bias-as-a-column"}),
    (by_position, {"position-for-word"}),
]


def word_by_word(words, params):
    W, b = params[3], params[5]
    rows = []
    for h in columns(words, params)[1:]:
        s = W @ h + b[:, 0]
        s = s - s.max()
        rows.append(s - np.log(np.exp(s).sum()))
    return rows


def with_logaddexp(words, params):
    scores = columns(words, params)[1:] @ params[3].T + params[5].ravel()
    return scores - np.logaddexp.reduce(scores, axis=1)[:, None]


def self_contained(words, params):
    E, U, V, W, b, c = params
    h, out = np.zeros(len(V)), np.empty((len(words), len(W)))
    for t in range(len(words)):
        h = through_tanh(U @ E[words[t]] + V @ h + b[:, 0])
        out[t] = W @ h + c[:, 0]
    out -= np.max(out, axis=-1, keepdims=True)
    out -= np.log(np.exp(out).sum(axis=-1, keepdims=True))
    return out


def in_columns_first(words, params: tuple) -> np.ndarray:
    s = params[3] @ np.asarray(columns(words, params))[1:].T + params[5]
    print(s.shape)
    m = s.max(0)
    return (s - (m + np.log(np.exp(s - m).sum(0)))).T


def generous(words, params, *, states=with_einsum):
    scores = np.einsum("kh,th->tk", params[3], states(words, params)[1:]) + params[5].T
    top = np.sort(scores, axis=1)[:, -1:]
    return scores - top - np.log(np.sum(np.exp(scores - top), 1, keepdims=True))


def as_lists(words, params):
    return [list(row) for row in word_by_word(words, params)]


LOG_RIGHT = [
    word_by_word, with_logaddexp, self_contained, in_columns_first, generous, as_lists,
]  # fmt: skip


def scores_of(words, params, rows=slice(1, None)):
    return columns(words, params)[rows] @ params[3].T + params[5][:, 0]


def log_softmax(s, axis=1):
    s = s - s.max(axis=axis, keepdims=True)
    return s - np.log(np.exp(s).sum(axis=axis, keepdims=True))


def naive_log(words, params):
    s = scores_of(words, params)
    return s - np.log(np.exp(s).sum(axis=1, keepdims=True))


def log_of_probabilities(words, params):
    s = scores_of(words, params)
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    return np.log(p)


def log_with_epsilon(words, params):
    return np.log(np.exp(log_softmax(scores_of(words, params))) + 1e-12)


def probabilities(words, params):
    return np.exp(log_softmax(scores_of(words, params)))


def plain_scores(words, params):
    return scores_of(words, params)


def wrong_axis(words, params):
    return log_softmax(scores_of(words, params), axis=0)


def state_too_early(words, params):
    return log_softmax(scores_of(words, params, slice(0, -1)))


def every_state(words, params):
    return log_softmax(scores_of(words, params, slice(None)))


def tags_first(words, params):
    return log_softmax(scores_of(words, params)).T


def early_and_negative(words, params):
    return -log_softmax(scores_of(words, params, slice(0, -1)))


LOG_WRONG = [
    (naive_log, {"unshifted"}),
    (log_of_probabilities, {"log-of-softmax"}),
    (log_with_epsilon, {"epsilon-in-log"}),
    (probabilities, {"probabilities"}),
    (plain_scores, {"logits"}),
    (wrong_axis, {"over-words"}),
    (state_too_early, {"state-before"}),
    (every_state, {"one-row-too-many"}),
    (tags_first, {"words-in-columns"}),
    (early_and_negative, {"state-before", "negative"}),
]


def loop(words, tags, params, add=None, carry=True, slope=None, prev=0, sign=1, mean=False):
    """Backpropagation as a textbook writes it, step by step; the options are mistakes."""
    E, U, V, W, b, c = params
    h, logs = columns(words, params), with_logaddexp(words, params)
    grads = [np.zeros_like(p) for p in params]
    d_next, loss = np.zeros((len(V), 1)), 0.0
    for t in range(len(words) - 1, -1, -1):
        loss -= logs[t, tags[t]]
        d_s = np.exp(logs[t])[:, None]
        d_s[tags[t]] -= 1
        d_s = sign * (d_s / len(words) if mean else d_s)
        grads[3] += d_s @ h[t + 1][None]
        grads[5] += d_s
        d_h = W.T @ d_s + (d_next if carry else 0)
        f = h[t + 1][:, None]
        d_z = d_h * (slope(f) if slope else f * (1 - f))
        grads[2] += d_z @ h[t - prev][None]
        grads[1] += d_z @ E[words[t]][None]
        grads[4] += d_z
        d_x = (U.T @ d_z)[:, 0]
        if add is None:
            grads[0][words[t]] += d_x
        else:
            add(grads[0], words[t], d_x)
        d_next = V.T @ d_z
    return (loss / len(words) if mean else loss), grads


def one_by_one(words, tags, params):
    return loop(words, tags, params)


def with_one_hot_products(words, tags, params):
    loss, (_, d_U, d_V, d_W, d_b, d_c) = loop(words, tags, params)
    E, U = params[0], params[1]
    one_hot = np.eye(len(E))[words]
    deltas = deltas_of(words, tags, params)
    return np.float64(loss), (one_hot.T @ deltas @ U, d_U, d_V, d_W, d_b, d_c)


def deltas_of(words, tags, params):
    """(T, H), by running the loop on ever shorter sentences' ends."""
    _, _, V, W, _, _ = params
    h = columns(words, params)
    d = np.exp(with_logaddexp(words, params)) - np.eye(len(W))[tags]
    out, d_next = [], 0
    for t in reversed(range(len(words))):
        d_z = (d[t] @ W + d_next) * h[t + 1] * (1 - h[t + 1])
        out.insert(0, d_z)
        d_next = d_z @ V
    return np.array(out)


def with_bincount(words, tags, params):
    loss, grads = loop(words, tags, params)
    d_x = deltas_of(words, tags, params) @ params[1]
    C, D = params[0].shape
    grads[0] = np.stack([np.bincount(words, d_x[:, d], minlength=C) for d in range(D)], axis=1)
    return [loss, grads]


def with_dictionary(words, tags, params):
    loss, grads = loop(words, tags, params)
    rows = {}
    for word, row in zip(words, deltas_of(words, tags, params) @ params[1], strict=False):
        rows[int(word)] = rows.get(int(word), 0) + row
    d_E = np.zeros(params[0].shape)
    for word, row in rows.items():
        d_E[word] = row
    return loss, (d_E, *grads[1:])


def all_einsum(words, tags, params, verbose=True):
    E, U, V, W, _, _ = params
    h, z = columns(words, params), deltas_of(words, tags, params)
    logs = self_contained(words, params)
    d = np.exp(logs) - np.eye(len(W))[tags]
    d_E = np.zeros_like(E)
    for c in range(len(E)):
        d_E[c] = z[words == c].sum(axis=0) @ U
    if verbose:
        print("loss", -logs[range(len(tags)), tags].sum())
    return -np.take_along_axis(logs, np.asarray(tags)[:, None], 1).sum(), (
        d_E, np.einsum("th,td->hd", z, E[words]), np.einsum("ti,tj->ij", z, h[:-1]),
        np.einsum("tk,th->kh", d, h[1:]), z.sum(0, keepdims=True).T, d.sum(0).reshape(-1, 1),
    )  # fmt: skip


def with_finite_carry(words, tags, params):
    return tuple(loop(words, list(tags), tuple(params)))


PASS_RIGHT = [
    one_by_one, with_one_hot_products, with_bincount, with_dictionary, all_einsum,
    with_finite_carry,
]  # fmt: skip


def overwrite(d_E, word, d_x):
    d_E[word] = d_x


def wrong(**options):
    return lambda words, tags, params: loop(words, tags, params, **options)


def plus_equals(words, tags, params):
    loss, grads = loop(words, tags, params)
    grads[0] = np.zeros_like(params[0])
    grads[0][words] += deltas_of(words, tags, params) @ params[1]
    return loss, grads


def not_in_rows(words, tags, params):
    loss, grads = loop(words, tags, params)
    return loss, (deltas_of(words, tags, params) @ params[1], *grads[1:])


def flat_biases(words, tags, params):
    loss, grads = loop(words, tags, params)
    return loss, (*grads[:4], grads[4].ravel(), grads[5].ravel())


def embedding_last(words, tags, params):
    loss, (first, *rest) = loop(words, tags, params)
    return loss, (*rest, first)


def tanh_slope_and_overwritten(words, tags, params):
    return loop(words, tags, params, add=overwrite, slope=lambda f: 1 - f * f)


def loss_is_a_mean(words, tags, params):
    loss, grads = loop(words, tags, params)
    return loss / len(words), grads


PASS_WRONG = [
    (wrong(add=overwrite), {"rows-overwritten"}),
    (wrong(carry=False), {"carry-missing"}),
    (wrong(slope=lambda f: 1 - f**2), {"slope-of-tanh"}),
    (wrong(slope=lambda f: 1), {"no-slope"}),
    (wrong(sign=-1), {"gradient-negative"}),
    (wrong(mean=True), {"mean-over-words"}),
    (wrong(prev=1), {"wrap-at-t0"}),
    (wrong(prev=1, carry=False), {"wrap-at-t0", "carry-missing"}),
    (plus_equals, {"repeats-lost"}),
    (not_in_rows, {"gradient-of-word-vectors"}),
    (flat_biases, {"bias-gradients-flat"}),
    (embedding_last, {"embedding-last"}),
    (tanh_slope_and_overwritten, {"slope-of-tanh", "rows-overwritten"}),
    (loss_is_a_mean, {"loss-mean-over-words"}),
]
