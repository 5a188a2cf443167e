# exercise: copy_params
# right: no
# wrong: Both hidden biases get the full b_hidden, so it is added twice.
# lines: 11
def copy_params(params, model):
    U, V, W, b_hidden, b_out = (torch.tensor(p) for p in params)
    values = {
        "weight_ih_l0": U,
        "weight_hh_l0": V,
        "bias_ih_l0": b_hidden.squeeze(1),
        "bias_hh_l0": b_hidden.squeeze(1),
    }
    model.rnn.load_state_dict(values)
    model.linear.load_state_dict({"weight": W, "bias": b_out.squeeze(1)})
