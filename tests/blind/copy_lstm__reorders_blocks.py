# exercise: copy_lstm
# right: no
# wrong: the blocks are put into the order input, forget, output, candidate first, though torch's order is the same as ours (order)
# lines:
import numpy as np
import torch


def copy_lstm(params, lstm, linear):
    H = lstm.hidden_size
    order = np.concatenate([np.arange(k * H, (k + 1) * H) for k in (0, 1, 3, 2)])
    W_x, W_h, b = (a[order] for a in params[:3])
    W, b_out = params[3:]
    with torch.no_grad():
        lstm.weight_ih_l0[:] = torch.tensor(W_x)
        lstm.weight_hh_l0[:] = torch.tensor(W_h)
        lstm.bias_ih_l0[:] = torch.tensor(b[:, 0])
        lstm.bias_hh_l0[:] = 0
        linear.weight[:] = torch.tensor(W)
        linear.bias[:] = torch.tensor(b_out[:, 0])
