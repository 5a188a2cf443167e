# exercise: copy_params
# right: no
# wrong: torch.Tensor makes float32 of the arrays, so only seven digits arrive in the float64 module.
# lines: 14
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_hidden, b_out = [torch.Tensor(p) for p in params]
    rnn, linear = model.rnn, model.linear
    with torch.no_grad():
        rnn.weight_ih_l0.copy_(U)
        rnn.weight_hh_l0.copy_(V)
        rnn.bias_ih_l0.copy_(b_hidden.reshape(-1))
        rnn.bias_hh_l0.fill_(0.0)
        linear.weight.copy_(W)
        linear.bias.copy_(b_out.reshape(-1))
