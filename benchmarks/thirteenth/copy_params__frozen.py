# exercise: copy_params
# right: no
# wrong: the parameters are told to need no gradient, so the model cannot be trained any more
# lines: 7
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    model.requires_grad_(False)
    model.get_parameter("rnn.weight_ih_l0").copy_(torch.tensor(U))
    model.get_parameter("rnn.weight_hh_l0").copy_(torch.tensor(V))
    model.get_parameter("rnn.bias_ih_l0").copy_(torch.tensor(b_hidden).flatten())
    model.get_parameter("rnn.bias_hh_l0").fill_(0)
    model.get_parameter("linear.weight").copy_(torch.tensor(W))
    model.get_parameter("linear.bias").copy_(torch.tensor(b_out).flatten())
