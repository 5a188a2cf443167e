# exercise: copy_lstm
# right: no
# wrong: The linear layer's data are made with from_numpy, so they share memory with the arrays.
# lines: 12, 13
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    state = lstm.state_dict()
    state["weight_ih_l0"].copy_(torch.from_numpy(W_x))
    state["weight_hh_l0"].copy_(torch.from_numpy(W_h))
    state["bias_ih_l0"].copy_(torch.from_numpy(b.ravel()))
    state["bias_hh_l0"].zero_()
    linear.weight.data = torch.from_numpy(W)
    linear.bias.data = torch.from_numpy(b_out.ravel())
