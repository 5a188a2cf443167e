# exercise: copy_lstm
# right: no
# wrong: only the local names in the loop are rebound (tensor = ...), nothing is written into the layers
# lines:
import numpy as np
import torch


def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    zeros = np.zeros(len(b))
    targets = [*lstm.parameters(), *linear.parameters()]
    sources = [W_x, W_h, b[:, 0], zeros, W, b_out[:, 0]]
    with torch.no_grad():
        for tensor, array in zip(targets, sources, strict=True):
            tensor = torch.tensor(array, dtype=torch.float64)  # noqa
