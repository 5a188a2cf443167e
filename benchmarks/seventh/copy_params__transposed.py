# exercise: copy_params
# right: no
# wrong: The recurrent matrix is copied transposed; as it is square, nothing complains.
# lines: 17
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_hidden, b_out = params
    table = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V.T,
        "rnn.bias_ih_l0": b_hidden.squeeze(1),
        "rnn.bias_hh_l0": np.zeros(len(V)),
        "linear.weight": W,
        "linear.bias": b_out.squeeze(1),
    }
    with torch.no_grad():
        for name, values in table.items():
            model.get_parameter(name).copy_(torch.tensor(values))
