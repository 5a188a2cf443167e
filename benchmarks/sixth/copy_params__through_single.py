# exercise: copy_params
# right: no
# wrong: the values go through float32 on their way, so digits are lost though the model is float64
# lines: 17
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    plan = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden.ravel(),
        "rnn.bias_hh_l0": np.zeros(b_hidden.size),
        "linear.weight": W,
        "linear.bias": b_out.ravel(),
    }
    with torch.no_grad():
        for name, value in plan.items():
            model.get_parameter(name).copy_(torch.Tensor(value))
