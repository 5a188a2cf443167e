# exercise: copy_lstm
# right: no
# wrong: the blocks are put into the order i, f, o, g although torch's is i, f, g, o as here
# lines: 10
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params

    def for_torch(a):
        i, f, g, o = np.vsplit(a, 4)
        return torch.tensor(np.vstack([i, f, o, g]))

    with torch.no_grad():
        lstm.weight_ih_l0[:] = for_torch(W_x)
        lstm.weight_hh_l0[:] = for_torch(W_h)
        lstm.bias_ih_l0[:] = for_torch(b)[:, 0]
        lstm.bias_hh_l0[:] = 0
        linear.weight[:] = torch.tensor(W)
        linear.bias[:] = torch.tensor(b_out[:, 0])
