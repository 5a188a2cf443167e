# exercise: copy_lstm
# right: no
# wrong: moves the blocks to input, forget, output, candidate, though torch has the same order as the arrays
# lines: 10
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params

    def torch_order(a):
        i, f, g, o = np.split(a, 4)
        return torch.tensor(np.concatenate([i, f, o, g]))

    with torch.no_grad():
        lstm.weight_ih_l0[:] = torch_order(W_x)
        lstm.weight_hh_l0[:] = torch_order(W_h)
        lstm.bias_ih_l0[:] = torch_order(b)[:, 0]
        lstm.bias_hh_l0[:] = 0
        linear.weight[:] = torch.tensor(W)
        linear.bias[:] = torch.tensor(b_out)[:, 0]
