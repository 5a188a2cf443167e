"""Right answer to copy_lstm, as a learner would write it. No cases, no mistakes."""

import numpy as np
import torch


def copy_lstm(params, lstm, linear):
    """Give lstm (nn.LSTM) and linear (nn.Linear) the values of (W_x, W_h, b, W, b_out)."""
    W_x, W_h, b, W, b_out = params
    pairs = [
        (lstm.weight_ih_l0, W_x),
        (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b[:, 0]),
        (lstm.bias_hh_l0, np.zeros(len(b))),
        (linear.weight, W),
        (linear.bias, b_out[:, 0]),
    ]
    with torch.no_grad():
        for parameter, array in pairs:
            parameter.copy_(torch.tensor(array))
