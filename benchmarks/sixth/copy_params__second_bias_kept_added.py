# exercise: copy_params
# right: no
# wrong: the second hidden bias keeps whatever was in it, and the output bias is added to the old one instead of replacing it
# lines: 10, 12
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    with torch.no_grad():
        model.rnn.weight_ih_l0[:] = torch.tensor(U)
        model.rnn.weight_hh_l0[:] = torch.tensor(V)
        model.rnn.bias_ih_l0[:] = torch.tensor(b_hidden.reshape(-1))
        model.linear.weight[:] = torch.tensor(W)
        model.linear.bias += torch.tensor(b_out.reshape(-1))
