# exercise: copy_params
# right: no
# wrong: the new parameters do not ask for gradients, the model cannot be trained
# lines: 9
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params

    def as_parameter(array):
        return nn.Parameter(torch.tensor(array, dtype=torch.float64), requires_grad=False)

    model.rnn.weight_ih_l0 = as_parameter(U)
    model.rnn.weight_hh_l0 = as_parameter(V)
    model.rnn.bias_ih_l0 = as_parameter(b_hidden.ravel())
    model.rnn.bias_hh_l0 = as_parameter(np.zeros(b_hidden.size))
    model.linear.weight = as_parameter(W)
    model.linear.bias = as_parameter(b_out.ravel())
