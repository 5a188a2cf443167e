# exercise: copy_params
# right: no
# wrong: empties the second bias by multiplying it with 0, so NaN or infinity in it stays NaN
# lines: 11
@torch.no_grad()
def copy_params(params, model):
    names = ("rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias")
    for name, array in zip(names, params):
        target = model.get_parameter(name)
        target.copy_(torch.tensor(array).view_as(target))
    model.rnn.bias_hh_l0.mul_(0)
