"""Right answer to copy_params, as a learner would write it. No cases, no mistakes."""

import numpy as np
import torch


def copy_params(params, model):
    """Give model, float64 before and after, the values of (U, V, W, b_hidden, b_out).

    Memory is not shared, and the model can be trained.
    """
    U, V, W, b_hidden, b_out = params
    arrays = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden[:, 0],
        "rnn.bias_hh_l0": np.zeros(len(b_hidden)),
        "linear.weight": W,
        "linear.bias": b_out[:, 0],
    }
    with torch.no_grad():
        for name, array in arrays.items():
            model.get_parameter(name).copy_(torch.tensor(array))
