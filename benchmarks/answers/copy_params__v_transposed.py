# exercise: copy_params
# right: no
# wrong: the recurrent matrix is transposed on the way (V.T), which its square shape allows
import numpy as np
import torch


def copy_params(params, model):
    U, V, W, b_hidden, b_out = [np.array(p) for p in params]

    def write(layer, **values):
        with torch.no_grad():
            for name, value in values.items():
                getattr(layer, name).copy_(torch.tensor(value))

    nothing = np.zeros(len(b_hidden))
    write(model.rnn, weight_ih_l0=U, weight_hh_l0=V.T, bias_ih_l0=b_hidden.flatten(), bias_hh_l0=nothing)
    write(model.linear, weight=W, bias=b_out.flatten())
