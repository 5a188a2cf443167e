# exercise: copy_params
# right: no
# wrong: both hidden biases get all of b_hidden, so that their sum is twice as large
# lines: 19
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_hidden, b_out = params
    source = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden,
        "rnn.bias_hh_l0": b_hidden,
        "linear.weight": W,
        "linear.bias": b_out,
    }
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(torch.tensor(source[name]).reshape(parameter.shape))
