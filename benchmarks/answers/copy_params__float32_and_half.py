# exercise: copy_params
# right: no
# wrong: two: the module is turned into float32 (model.float()); the output bias is not copied
import torch


def copy_params(params, model):
    model.float()
    U, V, W, b_hidden, _ = params
    state = model.state_dict()
    for key, array in {"rnn.weight_ih_l0": U, "rnn.weight_hh_l0": V, "linear.weight": W}.items():
        state[key] = torch.tensor(array)
    state["rnn.bias_ih_l0"] = torch.tensor(b_hidden.squeeze())
    state["rnn.bias_hh_l0"] = torch.zeros(len(b_hidden))
    model.load_state_dict(state)
