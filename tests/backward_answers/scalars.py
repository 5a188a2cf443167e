"""Answers to cross_entropy, tanh_backward and clip_gradient_norm."""

# ruff: noqa: B905 - learners write zip without strict=

import functools
import itertools
import math

import numpy as np

from backward_answers.table import right, wrong


@right("cross_entropy")
def by_einsum(outputs, targets):
    return -np.einsum("tci,tci->", targets, np.log(np.asarray(outputs) + 1e-8))


@right("cross_entropy")
def by_index(outputs: list, targets: np.ndarray, eps: float = 1e-10) -> float:
    chosen = targets[:, :, 0].argmax(axis=1)
    return float(sum(-math.log(max(float(o[c, 0]), eps)) for o, c in zip(outputs, chosen)))


@right("cross_entropy")
def recursive_cost(outputs, targets):
    if len(outputs) == 0:
        return np.float64(0)
    p = (targets[0] * outputs[0]).sum()
    return -np.log(p if p > 0 else 1e-9) + recursive_cost(outputs[1:], targets[1:])


@right("cross_entropy")
def as_zero_dim_array(outputs, targets):
    p = np.clip(np.asarray(outputs)[targets == 1], 1e-8, 1 - 1e-8)
    print("probabilities", p)
    return np.array(-np.log(p).sum())


@right("cross_entropy")
def log_of_a_product_of_columns(outputs, targets):
    return -sum(np.log(t.T @ o + 1e-9).item() for o, t in zip(outputs, targets))


@right("cross_entropy")
def with_log1p(outputs, targets):
    terms = [np.log1p(np.vdot(t, o) - 1 + 1e-15) for o, t in zip(outputs, targets)]
    return -1 * np.add.reduce(terms)


@wrong("cross_entropy", "mean-over-vocabulary")
def mean_of_products(outputs, targets):
    return sum(-np.mean(t * np.log(o + 1e-9)) for o, t in zip(outputs, targets))


@wrong("cross_entropy", "mean-over-time", "mean-over-vocabulary")
def mean_of_everything(outputs, targets):
    return -np.mean(targets * np.log(np.array(outputs) + 1e-10))


@wrong("cross_entropy", "mean-over-time")
def mean_of_steps(outputs, targets):
    return np.mean([-np.log((t * o).sum() + 1e-8) for o, t in zip(outputs, targets)])


@wrong("cross_entropy", "zero-anywhere")
def plain_formula(outputs, targets):
    return -np.sum(targets * np.log(outputs))


@wrong("cross_entropy", "zero-target")
def only_the_target(outputs, targets):
    return -sum(math.log(p) if p else -math.inf for p in np.array(outputs)[targets == 1])


@wrong("cross_entropy", "impossible-is-free")
def nan_to_zero(outputs, targets):
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.log(np.array(outputs))
    return -np.sum(targets * np.nan_to_num(logs, neginf=0.0))


@wrong("cross_entropy", "bits")
def in_bits(outputs, targets):
    return sum(-math.log2((t * o).sum() + 1e-9) for o, t in zip(outputs, targets))


@wrong("cross_entropy", "bits", "mean-over-time")
def bits_a_step(outputs, targets):
    return sum(-math.log2((t * o).sum() + 1e-9) for o, t in zip(outputs, targets)) / len(outputs)


@wrong("cross_entropy", "sign")
def no_minus(outputs, targets):
    return np.sum(targets * np.log(np.array(outputs) + 1e-8))


@wrong("cross_entropy", "epsilon-too-large")
def large_epsilon(outputs, targets):
    return -np.sum(targets * np.log(np.array(outputs) + 1e-7))


@wrong("cross_entropy")
def one_by_one(outputs, targets):
    return sum(-(t.T @ np.log(o + 1e-9)) for o, t in zip(outputs, targets))


@right("tanh_backward")
def factored(d_h, h):
    return (1 - h) * (1 + h) * d_h


@right("tanh_backward")
def through_the_pre_activation(d_h, h):
    with np.errstate(divide="ignore"):
        return d_h * (1 - np.tanh(np.arctanh(h)) ** 2)


@right("tanh_backward")
def entry_by_entry(d_h, h):
    result = np.empty(h.shape)
    for index, value in np.ndenumerate(h):
        result[index] = d_h[index] * (1.0 - value * value)
    return result


@right("tanh_backward")
def difference(d_h, h):
    return d_h - d_h * np.square(h)


@right("tanh_backward")
def in_its_own_buffer(d_h, h):
    slope = h.copy()
    slope *= -h
    slope += 1
    slope *= d_h
    return slope


@right("tanh_backward")
def keyword_only(d_h, *, h):
    return np.multiply(d_h, np.ones_like(h) - np.power(h, 2))


@wrong("tanh_backward", "tanh-again")
def helper_with_derivative_flag(d_h, h):
    def tanh(x, derivative=False):
        return 1 - np.tanh(x) ** 2 if derivative else np.tanh(x)

    return tanh(h, derivative=True) * d_h


@wrong("tanh_backward", "square-missing")
def no_square(d_h, h):
    return d_h - d_h * h


@wrong("tanh_backward", "sigmoid-slope")
def sigmoid(d_h, h):
    return h * (1 - h) * d_h


@wrong("tanh_backward", "gradient-ignored")
def slope_only(d_h, h):
    return 1 - np.square(h)


@wrong("tanh_backward", "in-place")
def overwrites(d_h, h):
    d_h *= 1 - h * h
    return d_h


@wrong("tanh_backward", "tanh-again", "in-place")
def overwrites_with_the_wrong_slope(d_h, h):
    d_h *= 1 / np.cosh(h) ** 2
    return d_h


@wrong("tanh_backward")
def one_number(d_h, h):
    return np.sum(d_h * (1 - h**2))


@right("clip_gradient_norm")
def like_torch(grads, max_norm=0.25):
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads])
    return [g * min(1.0, max_norm / (norm + 1e-6)) for g in grads]


@right("clip_gradient_norm")
def by_concatenation(grads, max_norm=0.25):
    norm = np.linalg.norm(np.concatenate([g.ravel() for g in grads]))
    return tuple(g / max(1.0, norm / max_norm) for g in grads)


@right("clip_gradient_norm")
def by_unpacking(grads, max_norm: float = 0.25) -> list:
    d_U, d_V, d_W, d_b, d_c = [np.copy(g) for g in grads]
    total = sum(np.vdot(g, g) for g in (d_U, d_V, d_W, d_b, d_c))
    if total > max_norm**2:
        for g in (d_U, d_V, d_W, d_b, d_c):
            g *= max_norm / np.sqrt(total)
    return [d_U, d_V, d_W, d_b, d_c]


@right("clip_gradient_norm")
def by_division_by_zero(grads, max_norm=0.25):
    norm = np.sqrt(sum(np.einsum("ij,ij->", g, g) for g in grads))
    return [g * np.minimum(1, max_norm / norm) for g in grads]


@right("clip_gradient_norm")
def as_a_generator_of_hypot(grads, max_norm=0.25):
    norm = functools.reduce(math.hypot, itertools.chain(*(g.ravel().tolist() for g in grads)))
    scale = max_norm / norm if norm > max_norm else 1
    return list(map(lambda g: scale * g, grads))


@right("clip_gradient_norm")
def a_little_shorter(grads, max_norm=0.25):
    norm = math.sqrt(sum((g**2).sum() for g in grads))
    return grads if norm <= max_norm else [g * (max_norm * (1 - 1e-5) / norm) for g in grads]


def _joint(grads):
    return math.sqrt(sum((g**2).sum() for g in grads))


@wrong("clip_gradient_norm", "each-array-by-itself")
def one_by_one_clipped(grads, max_norm=0.25):
    clipped = []
    for g in grads:
        n = np.linalg.norm(g)
        clipped.append(g * max_norm / n if n > max_norm else g)
    return clipped


@wrong("clip_gradient_norm", "each-entry-by-itself")
def values_clipped(grads, max_norm=0.25):
    return [np.minimum(np.maximum(g, -max_norm), max_norm) for g in grads]


@wrong("clip_gradient_norm", "always-scaled")
def stretched(grads, max_norm=0.25):
    return [g * max_norm / (_joint(grads) + 1e-9) for g in grads]


@wrong("clip_gradient_norm", "zeros-become-nan")
def divided(grads, max_norm=0.25):
    return [g * max_norm / np.float64(_joint(grads)) for g in grads]


@wrong("clip_gradient_norm", "root-missing")
def squared(grads, max_norm=0.25):
    norm = sum((g**2).sum() for g in grads)
    return [g * max_norm / norm for g in grads] if norm > max_norm else grads


@wrong("clip_gradient_norm", "in-place")
def overwritten(grads, max_norm=0.25):
    scale = min(1, max_norm / max(_joint(grads), 1e-12))
    if scale < 1:
        for g in grads:
            g *= scale
    return grads


@wrong("clip_gradient_norm", "norm-one")
def unit(grads, max_norm=0.25):
    norm = _joint(grads)
    return [g / norm for g in grads] if norm > max_norm else grads


@wrong("clip_gradient_norm", "default-of-one", "norms-added")
def two_mistakes(grads, max_norm=1):
    norm = sum(np.linalg.norm(g) for g in grads)
    return [g * max_norm / norm for g in grads] if norm > max_norm else grads


@wrong("clip_gradient_norm")
def too_short(grads, max_norm=0.25):
    norm = _joint(grads)
    return grads if norm <= max_norm else [g * max_norm * (1 - 1e-4) / norm for g in grads]


@wrong("clip_gradient_norm")
def one_array(grads, max_norm=0.25):
    flat = np.concatenate([g.ravel() for g in grads])
    return flat * min(1, max_norm / max(np.linalg.norm(flat), 1e-12))
