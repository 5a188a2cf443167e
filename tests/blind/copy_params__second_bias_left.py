# exercise: copy_params
# right: no
# wrong: the second hidden bias keeps whatever was in it
# lines: 0, 20
import torch


def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five NumPy arrays, biases as columns
    model   a module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function, and share no memory.
    """
    U, V, W, b_hidden, b_out = params
    with torch.no_grad():
        model.rnn.weight_ih_l0.copy_(torch.tensor(U))
        model.rnn.weight_hh_l0.copy_(torch.tensor(V))
        model.rnn.bias_ih_l0.copy_(torch.tensor(b_hidden[:, 0]))
        model.linear.weight.copy_(torch.tensor(W))
        model.linear.bias.copy_(torch.tensor(b_out[:, 0]))
