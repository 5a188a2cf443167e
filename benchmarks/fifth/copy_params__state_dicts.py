# exercise: copy_params
# right: yes
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b, c = (torch.tensor(np.array(p, dtype=np.float64)) for p in params)
    model.rnn.load_state_dict(
        {"weight_ih_l0": U, "weight_hh_l0": V, "bias_ih_l0": b.flatten() / 2, "bias_hh_l0": b.flatten() / 2}
    )
    model.linear.load_state_dict({"weight": W, "bias": c.flatten()})
