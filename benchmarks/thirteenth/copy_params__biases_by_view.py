# exercise: copy_params
# right: no
# wrong: the biases are laid on top of the arrays' own memory
# lines: 11, 13
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    weights = {model.rnn: {"weight_ih_l0": U, "weight_hh_l0": V}, model.linear: {"weight": W}}
    for layer, arrays in weights.items():
        for name, array in arrays.items():
            getattr(layer, name).data.copy_(torch.from_numpy(array))
    model.rnn.bias_ih_l0.data = torch.from_numpy(b_hidden.reshape(-1))
    model.rnn.bias_hh_l0.data.zero_()
    model.linear.bias.data = torch.from_numpy(b_out.reshape(-1))
