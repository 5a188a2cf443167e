"""Answers to numerical_gradient."""

import itertools

import numpy as np

from backward_answers.table import right, wrong


@right("numerical_gradient")
def by_nditer(loss, param, h=1e-5):
    result = np.zeros(param.shape)
    with np.nditer(param, flags=["multi_index"], op_flags=["readwrite"]) as entries:
        for entry in entries:
            kept = float(entry)
            entry[...] = kept + h
            up = loss()
            entry[...] = kept - h
            down = loss()
            entry[...] = kept
            result[entries.multi_index] = (up - down) / (2 * h)
    return result


@right("numerical_gradient")
def by_flat(loss, param, h=1e-5):
    slopes = []
    for i in range(param.size):
        kept = param.flat[i]
        values = []
        for sign in (-1, 1):
            param.flat[i] = kept + sign * h
            values.append(loss())
        param.flat[i] = kept
        slopes.append((values[1] - values[0]) / h / 2)
    return np.reshape(slopes, param.shape)


@right("numerical_gradient")
def whole_copy_restored(loss, param, h: float = 1e-5) -> np.ndarray:
    before, result = param.copy(), np.empty_like(param)
    for index in itertools.product(*map(range, param.shape)):
        for sign in (1, -1):
            param[index] += sign * h
            result[index] = loss() if sign == 1 else (result[index] - loss()) / (2 * h)
            param[...] = before
    return result


@right("numerical_gradient")
def by_basis_matrices(loss, param, h=1e-5):
    before = np.array(param)

    def at(shift):
        param[...] = before + shift
        value = loss()
        param[...] = before
        return value

    basis = np.eye(param.size).reshape(param.size, *param.shape)
    return np.array([(at(h * e) - at(-h * e)) / (2 * h) for e in basis]).reshape(param.shape)


@right("numerical_gradient")
def recursive_over_axes(loss, param, h=1e-5):
    if param.ndim > 1:
        return np.stack([recursive_over_axes(loss, row, h) for row in param])
    result = np.zeros(len(param))
    for i in range(len(param)):
        kept = param[i].copy()
        param[i] = kept + h
        result[i] = loss()
        param[i] = kept - h
        result[i] -= loss()
        param[i] = kept
    return result / (2 * h)


@right("numerical_gradient")
def chatty(loss, param, *, h=1e-5):
    print("loss before:", loss())
    result = np.zeros_like(param)
    for index, value in np.ndenumerate(param.copy()):
        param[index] = value - h
        below = loss()
        param[index] = value + h
        result[index] = 0.5 * (loss() - below) / h
        param[index] = value
    print("loss after:", loss())
    return result


def _measured(loss, param, h, divisor, up=1, down=1, write=None):
    write = param if write is None else write
    result = np.zeros_like(param)
    for index in np.ndindex(param.shape):
        kept = write[index]
        write[index] = kept + up * h
        above = loss()
        write[index] = kept - down * h
        below = loss()
        write[index] = kept
        result[index] = (above - below) / divisor
    return result


@wrong("numerical_gradient", "one-sided")
def forward_difference(loss, param, h=1e-5):
    return _measured(loss, param, h, h, down=0)


@wrong("numerical_gradient", "half-missing")
def no_two(loss, param, h=1e-5):
    return _measured(loss, param, h, h)


@wrong("numerical_gradient", "works-on-a-copy")
def nudges_a_copy(loss, param, h=1e-5):
    return _measured(loss, param, h, 2 * h, write=np.array(param))


@wrong("numerical_gradient", "reshape-copies")
def flattened(loss, param, h=1e-5):
    flat = param.reshape(-1)
    return _measured(loss, flat, h, 2 * h).reshape(param.shape)


@wrong("numerical_gradient", "step-hard-coded")
def own_step(loss, param, h=1e-5):
    return _measured(loss, param, 1e-5, 2e-5)


@wrong("numerical_gradient", "restored-by-arithmetic")
def adds_back(loss, param, h=1e-5):
    result = np.zeros_like(param)
    for index in np.ndindex(param.shape):
        param[index] += h
        above = loss()
        param[index] -= 2 * h
        result[index] = (above - loss()) / (2 * h)
        param[index] += h
    return result


@wrong("numerical_gradient", "sign", "half-missing")
def sign_and_factor(loss, param, h=1e-5):
    return _measured(loss, param, h, -h)


@wrong("numerical_gradient")
def five_points(loss, param, h=1e-5):
    near, far = _measured(loss, param, h, 2 * h), _measured(loss, param, 2 * h, 4 * h)
    return (4 * near - far) / 3


@wrong("numerical_gradient")
def flat_result(loss, param, h=1e-5):
    return _measured(loss, param, h, 2 * h).ravel()
