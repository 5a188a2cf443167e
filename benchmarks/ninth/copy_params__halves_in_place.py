# exercise: copy_params
# right: no
# wrong: The hidden bias is halved in place, so the caller's own array is changed and the two networks differ.
# lines: 18
SLOTS = {
    "rnn.weight_ih_l0": 0,
    "rnn.weight_hh_l0": 1,
    "linear.weight": 2,
    "rnn.bias_ih_l0": 3,
    "rnn.bias_hh_l0": 3,
    "linear.bias": 4,
}


@torch.no_grad()
def copy_params(params, model):
    shared_out = params[3]
    shared_out /= 2
    for name, slot in SLOTS.items():
        target = model.get_parameter(name)
        target.copy_(torch.tensor(params[slot]).view_as(target))
