# exercise: copy_params
# right: no
# wrong: torch.Tensor, with a capital T, makes float32 of the arrays, so the model gets rounded values.
# lines: 14
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_h, b_o = [torch.Tensor(np.ascontiguousarray(p)) for p in params]
    rnn, linear = model.rnn, model.linear
    pairs = (
        (rnn.weight_ih_l0, U),
        (rnn.weight_hh_l0, V),
        (rnn.bias_ih_l0, b_h.view(-1)),
        (rnn.bias_hh_l0, torch.zeros(b_h.numel())),
        (linear.weight, W),
        (linear.bias, b_o.view(-1)),
    )
    with torch.no_grad():
        for parameter, value in pairs:
            parameter.copy_(value)
