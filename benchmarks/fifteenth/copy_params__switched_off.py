# exercise: copy_params
# right: no
# wrong: switches the recording of gradients off for the whole model in order to write into it and never on again, so the model cannot be trained
# lines: 7
def copy_params(params, model):
    U, V, W, b_hidden, b_out = [torch.tensor(p) for p in params]
    model.requires_grad_(False)
    model.rnn.weight_ih_l0[:] = U
    model.rnn.weight_hh_l0[:] = V
    model.rnn.bias_ih_l0[:] = b_hidden.squeeze(1)
    model.rnn.bias_hh_l0[:] = 0
    model.linear.weight[:] = W
    model.linear.bias[:] = b_out.squeeze(1)
