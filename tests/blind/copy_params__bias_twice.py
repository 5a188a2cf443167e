# exercise: copy_params
# right: no
# wrong: both hidden biases get b_hidden
# lines: 21
import torch


def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five NumPy arrays, biases as columns
    model   a module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function, and share no memory.
    """
    names = {
        "rnn.weight_ih_l0": 0,
        "rnn.weight_hh_l0": 1,
        "linear.weight": 2,
        "rnn.bias_ih_l0": 3,
        "rnn.bias_hh_l0": 3,
        "linear.bias": 4,
    }
    for name, i in names.items():
        tensor = model.get_parameter(name)
        with torch.no_grad():
            tensor.copy_(torch.tensor(params[i]).reshape(tensor.shape))
