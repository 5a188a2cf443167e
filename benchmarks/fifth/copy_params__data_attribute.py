# exercise: copy_params
# right: no
# wrong: The tensors are laid on the arrays' own memory, so that a training step of the module changes the NumPy parameters too.
# lines: 7, 8, 9, 11, 12
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    model.rnn.weight_ih_l0.data = torch.from_numpy(U)
    model.rnn.weight_hh_l0.data = torch.from_numpy(V)
    model.rnn.bias_ih_l0.data = torch.from_numpy(b_hidden).squeeze(1)
    model.rnn.bias_hh_l0.data.zero_()
    model.linear.weight.data = torch.from_numpy(W)
    model.linear.bias.data = torch.from_numpy(b_out).squeeze(1)
