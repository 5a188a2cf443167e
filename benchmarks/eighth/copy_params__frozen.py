# exercise: copy_params
# right: no
# wrong: The parameters are told not to require gradients and stay so, and the model cannot be trained any more.
# lines: 6
def fill(parameter, array):
    parameter.requires_grad = False
    parameter[...] = torch.tensor(array).reshape(parameter.shape)


def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    rnn, linear = model.rnn, model.linear
    places = (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias)
    for place, array in zip(places, params):
        fill(place, array)
    fill(rnn.bias_hh_l0, np.zeros_like(b_hidden))
