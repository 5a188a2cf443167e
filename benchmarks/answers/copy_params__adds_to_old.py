# exercise: copy_params
# right: no
# wrong: the second bias's half is added to what torch drew instead of written over it (add_)
import torch


def copy_params(params, model):
    U, V, W, b_hidden, b_out = map(torch.tensor, params)
    rnn, linear = model.rnn, model.linear
    with torch.no_grad():
        rnn.weight_ih_l0.copy_(U)
        rnn.weight_hh_l0.copy_(V)
        rnn.bias_ih_l0.copy_(b_hidden[:, 0] / 2)
        rnn.bias_hh_l0.add_(b_hidden[:, 0] / 2)
        linear.weight.copy_(W)
        linear.bias.copy_(b_out[:, 0])
