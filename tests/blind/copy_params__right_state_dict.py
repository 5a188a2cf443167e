# exercise: copy_params
# right: yes
# wrong: load_state_dict of copies, all six at once
# lines:
import torch


def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five NumPy arrays, biases as columns
    model   a module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function, and share no memory.
    """
    U, V, W, b_hidden, b_out = (torch.tensor(p) for p in params)
    state = model.state_dict()
    state.update(
        {
            "rnn.weight_ih_l0": U,
            "rnn.weight_hh_l0": V,
            "rnn.bias_ih_l0": torch.zeros_like(b_hidden).flatten(),
            "rnn.bias_hh_l0": b_hidden.flatten(),
            "linear.weight": W,
            "linear.bias": b_out.flatten(),
        }
    )
    model.load_state_dict(state)
