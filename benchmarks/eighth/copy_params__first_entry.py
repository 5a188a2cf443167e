# exercise: copy_params
# right: no
# wrong: Of each bias column only the first row is taken, and copy_ spreads this one number over the whole bias.
# lines: 11
NAMES = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"]


@torch.no_grad()
def copy_params(params, model):
    for name, array in zip(NAMES, params):
        values = array[0] if "bias" in name else array
        model.get_parameter(name).copy_(torch.tensor(values))
    model.rnn.bias_hh_l0.zero_()
