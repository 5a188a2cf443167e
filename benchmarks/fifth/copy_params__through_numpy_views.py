# exercise: copy_params
# right: yes
def copy_params(params, model):
    """Give model the values of (U, V, W, b_hidden, b_out).

    params  five float64 arrays, biases as columns
    model   a float64 module with .rnn and .linear, whatever is in its parameters now

    Afterwards both compute the same function and share no memory; the model stays
    float64, and can be trained.
    """
    def fill(tensor, values):
        window = tensor.detach().numpy()
        window[...] = np.reshape(values, window.shape)

    U, V, W, b_hidden, b_out = params
    fill(model.rnn.weight_ih_l0, U)
    fill(model.rnn.weight_hh_l0, V)
    fill(model.rnn.bias_ih_l0, np.zeros_like(b_hidden))
    fill(model.rnn.bias_hh_l0, b_hidden)
    fill(model.linear.weight, W)
    fill(model.linear.bias, b_out)
