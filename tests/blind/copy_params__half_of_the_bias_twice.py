# exercise: copy_params
# right: no
# wrong: half of the hidden bias, one tensor, is given to both of the layer's biases
# lines: 11, 12
# name: one-tensor-for-both-biases
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    half = torch.tensor(b_hidden[:, 0] / 2)
    model.rnn.weight_ih_l0.data = torch.tensor(U)
    model.rnn.weight_hh_l0.data = torch.tensor(V)
    model.rnn.bias_ih_l0.data = half
    model.rnn.bias_hh_l0.data = half
    model.linear.weight.data = torch.tensor(W)
    model.linear.bias.data = torch.tensor(b_out[:, 0])
