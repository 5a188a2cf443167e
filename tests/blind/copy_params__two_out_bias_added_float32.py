# exercise: copy_params
# right: no
# wrong: b_out is added to the bias that is there; values go through float32
# lines: 16, 23
import torch


def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five NumPy arrays, biases as columns
    model   a module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function, and share no memory.
    """
    U, V, W, b_hidden, b_out = (torch.tensor(p, dtype=torch.float32) for p in params)
    with torch.no_grad():
        model.rnn.weight_ih_l0.copy_(U)
        model.rnn.weight_hh_l0.copy_(V)
        model.rnn.bias_ih_l0.copy_(b_hidden.flatten())
        model.rnn.bias_hh_l0.fill_(0)
        model.linear.weight.copy_(W)
        model.linear.bias += b_out.flatten()
