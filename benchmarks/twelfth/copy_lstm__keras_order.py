# exercise: copy_lstm
# right: no
# wrong: the blocks of candidate and output gate are exchanged on the way, though torch has the same order
# lines: 8
def copy_lstm(params, lstm, linear):
    def reorder(a):
        i, f, c, o = np.split(a, 4)
        return torch.tensor(np.concatenate([i, f, o, c]))

    W_x, W_h, b = map(reorder, params[:3])
    W, b_out = map(torch.tensor, params[3:])
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(W_x)
        lstm.weight_hh_l0.copy_(W_h)
        lstm.bias_ih_l0.copy_(b[:, 0])
        lstm.bias_hh_l0.fill_(0)
        linear.weight.copy_(W)
        linear.bias.copy_(b_out[:, 0])
