# exercise: copy_params
# right: yes
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    values = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "linear.weight": W,
        "rnn.bias_ih_l0": b_hidden.ravel(),
        "rnn.bias_hh_l0": np.zeros(len(b_hidden)),
        "linear.bias": b_out.ravel(),
    }
    with torch.no_grad():
        for name, array in values.items():
            model.get_parameter(name).copy_(torch.tensor(array))
