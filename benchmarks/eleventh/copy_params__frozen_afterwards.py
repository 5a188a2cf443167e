# exercise: copy_params
# right: no
# wrong: switches requires_grad off to be allowed to write and leaves it off, and the second hidden bias keeps what was in it
# lines: 10, 14
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    destination = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden.squeeze(axis=1),
        "linear.weight": W,
        "linear.bias": b_out.squeeze(axis=1),
    }
    model.requires_grad_(False)
    for name, array in destination.items():
        model.get_parameter(name)[...] = torch.tensor(array)
