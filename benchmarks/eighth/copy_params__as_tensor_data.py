# exercise: copy_params
# right: no
# wrong: as_tensor looks at the arrays' own memory and .data takes that over, so model and arrays share it.
# lines: 16
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    values = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden.ravel(),
        "rnn.bias_hh_l0": np.zeros(len(b_hidden)),
        "linear.weight": W,
        "linear.bias": b_out.ravel(),
    }
    for name, parameter in model.named_parameters():
        parameter.data = torch.as_tensor(values[name])
