# exercise: copy_params
# right: no
# wrong: adds the values onto what was in the parameters
# lines: 8, 9, 10, 12, 13
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    with torch.no_grad():
        model.rnn.weight_ih_l0 += torch.tensor(U)
        model.rnn.weight_hh_l0 += torch.tensor(V)
        model.rnn.bias_ih_l0 += torch.tensor(b_hidden.flatten())
        model.rnn.bias_hh_l0 *= 0
        model.linear.weight += torch.tensor(W)
        model.linear.bias += torch.tensor(b_out.flatten())
