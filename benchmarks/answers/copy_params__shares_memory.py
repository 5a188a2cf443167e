# exercise: copy_params
# right: no
# wrong: .data is replaced by torch.from_numpy, which looks at the arrays' own memory
import torch


def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    names = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"]
    for name, array in zip(names, (U, V, W, b_hidden, b_out)):
        parameter = model.get_parameter(name)
        parameter.data = torch.from_numpy(array).view(parameter.shape)
    model.rnn.bias_hh_l0.data.zero_()
