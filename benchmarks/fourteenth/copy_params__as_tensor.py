# exercise: copy_params
# right: no
# wrong: two faults: as_tensor shares the arrays' memory, and both hidden biases get b_hidden, which then counts twice
# lines: 6, 7
def copy_params(params, model):
    U, V, W, b_hidden, b_out = [torch.as_tensor(p) for p in params]
    for name, value in (("weight_ih", U), ("weight_hh", V), ("bias_ih", b_hidden), ("bias_hh", b_hidden)):
        tensor = getattr(model.rnn, name + "_l0")
        tensor.data = value.view(tensor.shape)
    model.linear.weight.data = W
    model.linear.bias.data = b_out.view(-1)
