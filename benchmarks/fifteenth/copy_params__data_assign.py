# exercise: copy_params
# right: no
# wrong: the parameters lie in the memory of the arrays
# lines: 24
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_hidden, b_out = params
    model.rnn.bias_hh_l0.data.zero_()
    pairs = (
        (model.rnn.weight_ih_l0, U),
        (model.rnn.weight_hh_l0, V),
        (model.rnn.bias_ih_l0, b_hidden[:, 0]),
        (model.linear.weight, W),
        (model.linear.bias, b_out[:, 0]),
    )
    for parameter, array in pairs:
        parameter.data = torch.from_numpy(array)
