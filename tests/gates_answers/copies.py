"""Answers to copy_lstm."""

import numpy as np
import torch

RIGHT, WRONG = [], []


def right(answer):
    answer.__name__ = "copy_lstm"
    RIGHT.append(("copy_lstm", answer))
    return answer


def wrong(answer, *mistakes):
    answer.__name__ = "copy_lstm"
    WRONG.append(("copy_lstm", answer, set(mistakes)))


@right
def state_dicts(params, lstm, linear):
    W_x, W_h, b, W, b_out = (torch.tensor(p) for p in params)
    half = b.flatten() / 2
    names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    lstm.load_state_dict(dict(zip(names, (W_x, W_h, half, half), strict=True)))
    linear.load_state_dict({"weight": W, "bias": b_out.squeeze(1)})


@right
def new_parameters(params, lstm, linear):
    def made(array):
        return torch.nn.Parameter(torch.from_numpy(np.array(array)))

    lstm.weight_ih_l0, lstm.weight_hh_l0 = made(params[0]), made(params[1])
    lstm.bias_hh_l0, lstm.bias_ih_l0 = made(params[2].ravel()), made(0 * params[2].ravel())
    linear.weight, linear.bias = made(params[3]), made(params[4].reshape(-1))


@right
def through_data(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    lstm.weight_ih_l0.data[:] = torch.from_numpy(W_x)
    lstm.weight_hh_l0.data[:] = torch.from_numpy(W_h)
    lstm.bias_ih_l0.data[:] = torch.from_numpy(b)[:, 0]
    lstm.bias_hh_l0.data.zero_()
    linear.weight.data[:] = torch.from_numpy(W)
    linear.bias.data[:] = torch.from_numpy(b_out)[:, 0]


@right
def in_a_loop(params, lstm, linear):
    zeros = np.zeros_like(params[2])
    arrays = (params[0], params[1], params[2], zeros, params[3], params[4])
    with torch.no_grad():
        for p, array in zip([*lstm.parameters(), *linear.parameters()], arrays, strict=True):
            p.copy_(torch.tensor(array).reshape(p.shape))


def copy(order=(0, 1, 2, 3), hh=0.0, ih=1.0, dtype=torch.float64, skip=(), method="copy_"):
    """copy_lstm that goes wrong in the ways the arguments say."""

    def copy_lstm(params, lstm, linear):
        W_x, W_h, b, W, b_out = params
        rows = np.arange(len(b)).reshape(4, -1)[list(order)].ravel()
        pairs = {"x": (lstm.weight_ih_l0, W_x[rows]), "h": (lstm.weight_hh_l0, W_h[rows]),
                 "ih": (lstm.bias_ih_l0, ih * b[rows, 0]), "hh": (lstm.bias_hh_l0, hh * b[rows, 0]),
                 "w": (linear.weight, W), "o": (linear.bias, b_out[:, 0])}  # fmt: skip
        with torch.no_grad():
            for name, (parameter, array) in pairs.items():
                if name not in skip:
                    getattr(parameter, method)(torch.tensor(array, dtype=dtype))

    return copy_lstm


wrong(copy(hh=1.0), "bias-counted-twice")
wrong(copy(skip=("hh",)), "second-bias-left")
wrong(copy(order=(0, 1, 3, 2)), "blocks-output-before-candidate")
wrong(copy(order=(1, 0, 2, 3)), "blocks-forget-first")
wrong(copy(dtype=torch.float32), "float32-on-the-way")
wrong(copy(skip=("o",)), "output-bias-forgotten")
wrong(copy(skip=("h",)), "recurrent-weights-forgotten")
wrong(copy(method="add_"), "added-to-the-old-values")
wrong(
    copy(order=(0, 1, 3, 2), skip=("o",)), "blocks-output-before-candidate", "output-bias-forgotten"
)
