# exercise: copy_params
# right: yes
def copy_params(params, model):
    U, V, W, b_hidden, b_out = (torch.tensor(p, dtype=torch.float64) for p in params)
    table = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden.flatten() / 2,
        "rnn.bias_hh_l0": b_hidden.flatten() / 2,
        "linear.weight": W,
        "linear.bias": b_out.flatten(),
    }
    with torch.no_grad():
        for name, value in table.items():
            model.get_parameter(name).copy_(value)
