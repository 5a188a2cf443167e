# exercise: copy_params
# right: no
# wrong: .data is set to tensors made with from_numpy, which look at the arrays' own memory
# lines: 16
import torch


def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five NumPy arrays, biases as columns
    model   a module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function, and share no memory.
    """
    U, V, W, b_hidden, b_out = [torch.from_numpy(p) for p in params]
    model.rnn.weight_ih_l0.data = U
    model.rnn.weight_hh_l0.data = V
    model.rnn.bias_ih_l0.data = b_hidden.reshape(-1)
    model.rnn.bias_hh_l0.data = torch.zeros_like(model.rnn.bias_ih_l0.data)
    model.linear.weight.data = W
    model.linear.bias.data = b_out.reshape(-1)
