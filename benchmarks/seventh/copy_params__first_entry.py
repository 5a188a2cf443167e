# exercise: copy_params
# right: no
# wrong: The biases are taken with [0], which is the first number of the column, and copy_ spreads it over the whole bias.
# lines: 18, 21
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_hidden, b_out = params
    with torch.no_grad():
        model.rnn.weight_ih_l0.copy_(torch.tensor(U))
        model.rnn.weight_hh_l0.copy_(torch.tensor(V))
        model.rnn.bias_ih_l0.copy_(torch.tensor(b_hidden[0]))
        model.rnn.bias_hh_l0.zero_()
        model.linear.weight.copy_(torch.tensor(W))
        model.linear.bias.copy_(torch.tensor(b_out[0]))
