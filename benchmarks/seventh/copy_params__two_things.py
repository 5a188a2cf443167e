# exercise: copy_params
# right: no
# wrong: Both hidden biases get b_hidden, so their sum is twice as large, and the weights share their memory with the arrays.
# lines: 7, 8, 9, 11
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    model.rnn.weight_ih_l0.data = torch.from_numpy(U)
    model.rnn.weight_hh_l0.data = torch.from_numpy(V)
    model.linear.weight.data = torch.from_numpy(W)
    model.rnn.bias_ih_l0.data = torch.tensor(b_hidden[:, 0])
    model.rnn.bias_hh_l0.data = torch.tensor(b_hidden[:, 0])
    model.linear.bias.data = torch.tensor(b_out[:, 0])
