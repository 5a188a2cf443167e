# exercise: copy_params
# right: no
# wrong: V is transposed on its way into torch
# lines: 22
import torch


@torch.no_grad()
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five NumPy arrays, biases as columns
    model   a module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function, and share no memory.
    """
    def fill(parameter, array):
        parameter[...] = torch.tensor(array.reshape(tuple(parameter.shape)))

    U, V, W, b_hidden, b_out = params
    fill(model.rnn.weight_ih_l0, U)
    fill(model.rnn.weight_hh_l0, V.T)
    fill(model.rnn.bias_hh_l0, b_hidden)
    model.rnn.bias_ih_l0.zero_()
    fill(model.linear.weight, W)
    fill(model.linear.bias, b_out)
