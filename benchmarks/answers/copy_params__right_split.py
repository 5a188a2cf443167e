# exercise: copy_params
# right: yes
# wrong: the bias is split between torch's two, parameters by name, data assigned as fresh tensors
import numpy as np
import torch


def copy_params(params, model):
    U, V, W, b_hidden, b_out = (np.ascontiguousarray(p, dtype=np.float64) for p in params)
    quarter = b_hidden[:, 0] / 4
    wanted = {"weight_ih_l0": U, "weight_hh_l0": V, "bias_ih_l0": quarter, "bias_hh_l0": 3 * quarter}
    wanted = {f"rnn.{name}": array for name, array in wanted.items()}
    wanted |= {"linear.weight": W, "linear.bias": b_out[:, 0]}
    for name, array in wanted.items():
        with torch.no_grad():
            model.get_parameter(name).set_(torch.tensor(array))
