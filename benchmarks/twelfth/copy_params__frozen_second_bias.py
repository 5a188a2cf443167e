# exercise: copy_params
# right: no
# wrong: Switches gradients off for all parameters in order to write and never on again, so the model cannot be trained.
# lines: 7
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    model.requires_grad_(False)
    r, l = model.rnn, model.linear
    r.weight_ih_l0[:] = torch.tensor(U)
    r.weight_hh_l0[:] = torch.tensor(V)
    r.bias_ih_l0[:] = torch.tensor(b_hidden[:, 0])
    r.bias_hh_l0[:] = 0
    l.weight[:] = torch.tensor(W)
    l.bias[:] = torch.tensor(b_out[:, 0])
