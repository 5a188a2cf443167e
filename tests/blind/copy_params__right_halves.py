# exercise: copy_params
# right: yes
def copy_params(params, model):
    """Each hidden bias gets one half."""
    U, V, W, b_hidden, b_out = params
    half = b_hidden.reshape(-1) / 2
    pairs = [
        (model.rnn.weight_ih_l0, U),
        (model.rnn.weight_hh_l0, V),
        (model.rnn.bias_ih_l0, half),
        (model.rnn.bias_hh_l0, half),
        (model.linear.weight, W),
        (model.linear.bias, b_out.reshape(-1)),
    ]
    for parameter, array in pairs:
        parameter.data.copy_(torch.from_numpy(array))
