# exercise: copy_lstm
# right: yes
# wrong: load_state_dict for both layers, the bias split in two halves that sum to b
# lines:
import numpy as np
import torch


def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = (torch.tensor(np.array(p, dtype=np.float64)) for p in params)
    lstm.load_state_dict(
        dict(weight_ih_l0=W_x, weight_hh_l0=W_h, bias_ih_l0=b[:, 0], bias_hh_l0=torch.zeros(len(b)).double())
    )
    linear.load_state_dict(dict(weight=W, bias=b_out[:, 0]))
