# exercise: copy_lstm
# right: no
# wrong: bias_hh_l0 is never written, it keeps the random values that torch drew
# lines:
import torch


def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    pairs = [
        (lstm.weight_ih_l0, W_x),
        (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b),
        (linear.weight, W),
        (linear.bias, b_out),
    ]
    with torch.no_grad():
        for tensor, array in pairs:
            tensor.copy_(torch.tensor(array).reshape(tensor.shape))
