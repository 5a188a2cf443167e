# exercise: copy_params
# right: no
# wrong: The second hidden bias is multiplied by zero, which leaves NaN where NaN or infinity was in it.
# lines: 11
# name: second-bias-stays-nan
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    with torch.no_grad():
        model.rnn.weight_ih_l0.copy_(torch.tensor(U))
        model.rnn.weight_hh_l0.copy_(torch.tensor(V))
        model.rnn.bias_ih_l0.copy_(torch.tensor(b_hidden[:, 0]))
        model.rnn.bias_hh_l0.mul_(0)
        model.linear.weight.copy_(torch.tensor(W))
        model.linear.bias.copy_(torch.tensor(b_out[:, 0]))
