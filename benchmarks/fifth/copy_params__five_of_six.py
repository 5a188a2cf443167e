# exercise: copy_params
# right: no
# wrong: Two faults: the second hidden bias keeps what was in it, and b_out is added to the old output bias instead of replacing it.
# lines: 17, 19
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_hidden, b_out = (torch.tensor(p, dtype=torch.float64) for p in params)
    r, l = model.rnn, model.linear
    with torch.no_grad():
        for into, value in zip((r.weight_ih_l0, r.weight_hh_l0, l.weight, r.bias_ih_l0), (U, V, W, b_hidden[:, 0])):
            into.copy_(value)
        l.bias += b_out[:, 0]
