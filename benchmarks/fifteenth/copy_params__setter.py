# exercise: copy_params
# right: no
# wrong: V is written transposed, and the second hidden bias keeps what was in it
# lines: 19, 21
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    def put(name, array):
        target = model.get_parameter(name)
        target.copy_(torch.from_numpy(array))

    arrays = [p.squeeze(1) if p.shape[1] == 1 and k > 2 else p for k, p in enumerate(params)]
    arrays[1] = arrays[1].T
    names = ["rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight"]
    names += ["rnn.bias_ih_l0", "linear.bias"]
    with torch.no_grad():
        for name, array in zip(names, arrays):
            put(name, array)
