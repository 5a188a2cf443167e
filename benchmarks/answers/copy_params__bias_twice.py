# exercise: copy_params
# right: no
# wrong: b_hidden goes into both of torch's biases, so it is added twice
import torch


def copy_params(params, model):
    U, V, W, b_hidden, b_out = (torch.tensor(p) for p in params)
    values = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden[:, 0],
        "rnn.bias_hh_l0": b_hidden[:, 0],
        "linear.weight": W,
        "linear.bias": b_out[:, 0],
    }
    model.load_state_dict(values)
