# exercise: copy_params
# right: no
# wrong: takes the two hidden biases for two places of the same thing: each gets b_hidden, and the sum is twice that
# lines: 11
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    by_name = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden[:, 0],
        "rnn.bias_hh_l0": b_hidden[:, 0],
        "linear.weight": W,
        "linear.bias": b_out[:, 0],
    }
    with torch.no_grad():
        for name, array in by_name.items():
            model.get_parameter(name).copy_(torch.tensor(array))
