# exercise: copy_params
# right: no
# wrong: ravel of a column is a view, so the two biases of the module lie in the memory of the caller's arrays
# lines: 12, 13
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    rnn, linear = model.rnn, model.linear
    for layer, name, array in (
        (rnn, "weight_ih_l0", U.copy()),
        (rnn, "weight_hh_l0", V.copy()),
        (linear, "weight", W.copy()),
        (rnn, "bias_ih_l0", b_hidden.ravel()),
        (linear, "bias", b_out.ravel()),
    ):
        getattr(layer, name).data = torch.from_numpy(array)
    rnn.bias_hh_l0.data = torch.zeros_like(rnn.bias_ih_l0.data)
