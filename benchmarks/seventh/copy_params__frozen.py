# exercise: copy_params
# right: no
# wrong: Gradients are switched off for copying and not on again, so the model cannot be trained afterwards.
# lines: 17
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    U, V, W, b_hidden, b_out = params

    def fill(parameter, array):
        parameter.requires_grad_(False)
        parameter.copy_(torch.tensor(array).reshape(parameter.shape))

    fill(model.rnn.weight_ih_l0, U)
    fill(model.rnn.weight_hh_l0, V)
    fill(model.rnn.bias_ih_l0, b_hidden)
    fill(model.rnn.bias_hh_l0, np.zeros_like(b_hidden))
    fill(model.linear.weight, W)
    fill(model.linear.bias, b_out)
