# exercise: copy_params
# right: no
# wrong: torch.Tensor makes float32, which rounds the values to seven digits, and the parameters are left without requires_grad, so the model cannot be trained
# lines: 7, 8
def copy_params(params, model):
    for p in model.parameters():
        p.requires_grad = False
    U, V, W, b_hidden, b_out = [torch.Tensor(p) for p in params]
    model.rnn.weight_ih_l0.copy_(U)
    model.rnn.weight_hh_l0.copy_(V)
    model.rnn.bias_ih_l0.copy_(b_hidden.squeeze(1))
    model.rnn.bias_hh_l0.fill_(0)
    model.linear.weight.copy_(W)
    model.linear.bias.copy_(b_out.squeeze(1))
