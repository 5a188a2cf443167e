# exercise: copy_params
# right: no
# wrong: The new tensor is only given the name of the loop variable: nothing is written into the module.
# lines: 26
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_hidden, b_out = params
    new_values = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": b_hidden.flatten(),
        "rnn.bias_hh_l0": np.zeros_like(b_hidden).flatten(),
        "linear.weight": W,
        "linear.bias": b_out.flatten(),
    }
    with torch.no_grad():
        for name, param in model.named_parameters():
            if name in new_values:
                param = nn.Parameter(torch.tensor(new_values[name], dtype=torch.float64))
