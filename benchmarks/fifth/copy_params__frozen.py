# exercise: copy_params
# right: no
# wrong: Recording is switched off for every parameter and not switched on again: the module cannot be trained any more.
# lines: 7
def copy_params(params, model):
    for p in model.parameters():
        p.requires_grad_(False)
    U, V, W, b_hidden, b_out = params
    pairs = [
        (model.rnn.weight_ih_l0, U),
        (model.rnn.weight_hh_l0, V),
        (model.rnn.bias_ih_l0, b_hidden.flatten()),
        (model.rnn.bias_hh_l0, np.zeros(len(b_hidden))),
        (model.linear.weight, W),
        (model.linear.bias, b_out.flatten()),
    ]
    for p, values in pairs:
        p.copy_(torch.tensor(values))
