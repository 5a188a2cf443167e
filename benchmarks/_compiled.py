"""The training step of one_step.py in JAX and in Numba: the same batch, the same numbers.

Each is a builder as in one_step.KINDS: (params, inputs, targets) to a function that does one step
and returns the loss. Needs the environment that compiled.py builds.
"""

from functools import partial

import jax
import jax.numpy as jnp
import numba
import numpy as np
from one_step import LR, MAX_NORM

jax.config.update("jax_enable_x64", True)  # JAX computes in float32 otherwise, without a word


def jax_scan(params, inputs, targets, unroll=1):
    """jit, lax.scan over time, gradients by value_and_grad; arrays on the device beforehand.

    As in labkit.fast_step: columns of U are gathered and inputs projected before the scan, the
    logits come after it, and the old parameters' memory is given back for the new ones.
    """
    x, y = jnp.array(inputs.T), jnp.array(targets.T)
    U, V, W, b, c = params
    state = [tuple(jnp.array(a) for a in (U.T, V.T, W.T, b[:, 0], c[:, 0]))]

    def loss_of(weights):
        U, V, W, b, c = weights
        driven = U[x] + b

        def one(hidden, drive):
            hidden = jnp.tanh(drive + hidden @ V)
            return hidden, hidden

        zero = jnp.zeros(driven.shape[1:], driven.dtype)
        _, states = jax.lax.scan(one, zero, driven, unroll=unroll)
        logs = jax.nn.log_softmax(states @ W + c)
        return -jnp.take_along_axis(logs, y[..., None], -1).sum()

    @partial(jax.jit, donate_argnums=0)
    def step(weights):
        loss, grads = jax.value_and_grad(loss_of)(weights)
        norm = jnp.sqrt(sum(jnp.vdot(g, g) for g in grads))
        scale = LR * jnp.minimum(1, MAX_NORM / norm)
        return loss, tuple(w - scale * g for w, g in zip(weights, grads, strict=True))

    def run():
        loss, state[0] = step(state[0])
        jax.block_until_ready(state[0])
        return float(loss)

    return run


def numba_kernel(params, inputs, targets):
    """Loops over entries, np.dot for the products (SciPy's BLAS), every array made beforehand."""
    U, V, W, b, c = params
    (C, H), (B, T) = W.shape, inputs.shape
    weights = [np.ascontiguousarray(U.T), V.copy(), W.copy(), b[:, 0].copy(), c[:, 0].copy()]
    grads = [np.zeros_like(w) for w in weights]
    shapes = (T + 1, B, H), (T * B, C), (T * B, H), (B, H)
    work = [np.zeros(shape, U.dtype) for shape in shapes]
    tokens = [np.ascontiguousarray(a.T) for a in (inputs, targets)]

    def run():
        loss = _forward(*weights, *work, *tokens)
        _backward(*weights, *grads, *work, tokens[0])
        _update(weights, grads, LR, MAX_NORM)
        return loss

    return run


fast_math = numba.njit(fastmath=True)


@fast_math
def _forward(U, V, W, b, c, states, logits, d_states, past, x, y):
    """The loss; leaves d loss / d logits in logits."""
    T, B = x.shape
    across = V.T
    for t in range(T):
        np.dot(states[t], across, past)
        for i in range(B):
            for j in range(len(b)):
                states[t + 1, i, j] = np.tanh(past[i, j] + U[x[t, i], j] + b[j])
    np.dot(states[1:].reshape(d_states.shape), W.T, logits)
    loss = 0.0
    for n in range(len(logits)):
        row, target = logits[n], y[n // B, n % B]
        row += c
        row -= row.max()
        loss -= row[target]
        total = row.dtype.type(0)
        for k in range(len(row)):
            row[k] = np.exp(row[k])
            total += row[k]
        row *= 1 / total
        row[target] -= 1
        loss += np.log(total)
    return loss


@fast_math
def _backward(U, V, W, b, c, dU, dV, dW, db, dc, states, logits, d_states, past, x):
    T, B = x.shape
    dU[:], db[:], dc[:], past[:] = 0, 0, 0, 0
    np.dot(logits, W, d_states)
    for t in range(T - 1, -1, -1):
        for i in range(B):
            row = d_states[t * B + i]
            for j in range(len(b)):
                row[j] = (row[j] + past[i, j]) * (1 - states[t + 1, i, j] ** 2)
                dU[x[t, i], j] += row[j]
                db[j] += row[j]
        np.dot(d_states[t * B : (t + 1) * B], V, past)
    for n in range(len(logits)):
        dc += logits[n]
    np.dot(d_states.T, states[:T].reshape(d_states.shape), dV)
    np.dot(logits.T, states[1:].reshape(d_states.shape), dW)


def _update(weights, grads, lr, max_norm):
    norm = np.sqrt(sum(_square(g.ravel()) for g in grads))
    scale = lr * min(1.0, max_norm / norm)
    for weight, grad in zip(weights, grads, strict=True):
        _subtract(weight.ravel(), weight.dtype.type(scale), grad.ravel())


@fast_math
def _square(flat):
    total = flat.dtype.type(0)
    for i in range(len(flat)):
        total += flat[i] * flat[i]
    return total


@fast_math
def _subtract(flat, scale, grad):
    for i in range(len(flat)):
        flat[i] -= scale * grad[i]


COMPILED = {
    "JAX": jax_scan,
    "JAX, 8 steps unrolled": partial(jax_scan, unroll=8),
    "Numba": numba_kernel,
}
