# exercise: copy_params
# right: no
# wrong: clears each tensor by multiplying it by 0 before adding the new values, which leaves NaN where the model held NaN or infinity; besides, the new values go through float32 and lose digits
# lines: 18
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    new = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden[:, 0],
        "rnn.bias_hh_l0": 0 * b_hidden[:, 0],
        "linear.weight": W,
        "linear.bias": b_out[:, 0],
    }
    with torch.no_grad():
        for name, array in new.items():
            p = model.get_parameter(name)
            p.mul_(0).add_(torch.Tensor(array))
