# exercise: copy_lstm
# right: no
# wrong: the tensors are made with torch.from_numpy and put in as .data, so they share memory with the arrays
# lines:
import numpy as np
import torch


def copy_lstm(params, lstm, linear):
    def put(parameter, array):
        parameter.data = torch.from_numpy(array).reshape(parameter.shape)

    W_x, W_h, b, W, b_out = params
    put(lstm.weight_ih_l0, W_x)
    put(lstm.weight_hh_l0, W_h)
    put(lstm.bias_ih_l0, b)
    put(lstm.bias_hh_l0, np.zeros_like(b))
    put(linear.weight, W)
    put(linear.bias, b_out)
