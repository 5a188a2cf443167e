# exercise: copy_params
# right: no
# wrong: bias_hh_l0 is not written, torch's random start stays in it
import torch


def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    with torch.no_grad():
        for tensor, array in (
            (model.rnn.weight_ih_l0, U),
            (model.rnn.weight_hh_l0, V),
            (model.rnn.bias_ih_l0, b_hidden.ravel()),
            (model.linear.weight, W),
            (model.linear.bias, b_out.ravel()),
        ):
            tensor.copy_(torch.from_numpy(array))
