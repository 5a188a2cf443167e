# exercise: copy_params
# right: no
# wrong: V is transposed, and b_hidden is added to what is in bias_ih_l0 instead of replacing it
# lines: 10, 11
def copy_params(params, model):
    U, V, W, b_hidden, b_out = [torch.tensor(p) for p in params]
    rnn, linear = model.rnn, model.linear
    with torch.no_grad():
        rnn.weight_ih_l0.copy_(U)
        rnn.weight_hh_l0.copy_(V.T)
        rnn.bias_ih_l0.add_(b_hidden.squeeze(1))
        rnn.bias_hh_l0.zero_()
        linear.weight.copy_(W)
        linear.bias.copy_(b_out.squeeze(1))
