# exercise: copy_lstm
# right: no
# wrong: b[0] is the first bias alone and not the column without its second axis; copy_ spreads it over all entries.
# lines: 9, 12
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [torch.tensor(np.asarray(p)) for p in params]
    lstm.weight_ih_l0.data.copy_(W_x)
    lstm.weight_hh_l0.data.copy_(W_h)
    lstm.bias_ih_l0.data.copy_(b[0])
    lstm.bias_hh_l0.data.zero_()
    linear.weight.data.copy_(W)
    linear.bias.data.copy_(b_out[0])
