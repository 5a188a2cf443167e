# exercise: copy_params
# right: no
# wrong: Both hidden biases get b_hidden, so the module adds it twice.
# lines: 9
SOURCES = {
    "rnn.weight_ih_l0": 0,
    "rnn.weight_hh_l0": 1,
    "rnn.bias_ih_l0": 3,
    "rnn.bias_hh_l0": 3,
    "linear.weight": 2,
    "linear.bias": 4,
}

def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    with torch.no_grad():
        for name, place in SOURCES.items():
            parameter = model.get_parameter(name)
            parameter.copy_(torch.tensor(params[place]).view_as(parameter))
