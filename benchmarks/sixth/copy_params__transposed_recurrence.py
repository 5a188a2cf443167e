# exercise: copy_params
# right: no
# wrong: the recurrent matrix is copied transposed
# lines: 9
def copy_params(params, model):
    U, V, W, b_hidden, b_out = (torch.tensor(p, dtype=torch.float64) for p in params)
    with torch.no_grad():
        model.rnn.weight_ih_l0.copy_(U)
        model.rnn.weight_hh_l0.copy_(V.T)
        model.rnn.bias_ih_l0.copy_(b_hidden.flatten())
        model.rnn.bias_hh_l0.zero_()
        model.linear.weight.copy_(W)
        model.linear.bias.copy_(b_out.flatten())
