# exercise: copy_params
# right: yes
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_hidden, b_out = (torch.tensor(np.array(p)) for p in params)
    half = b_hidden.flatten() / 2
    values = {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": half,
        "rnn.bias_hh_l0": half,
        "linear.weight": W,
        "linear.bias": b_out.flatten(),
    }
    model.load_state_dict(model.state_dict() | values)
