# exercise: copy_lstm
# right: no
# wrong: The blocks are put into the order input, forget, output, candidate, although torch has the same order as the arrays.
# lines: 10
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [np.array(p) for p in params]

    def to_torch(a):
        i, f, g, o = np.split(a, 4, axis=0)
        return torch.from_numpy(np.concatenate([i, f, o, g], axis=0))

    with torch.no_grad():
        lstm.weight_ih_l0[:] = to_torch(W_x)
        lstm.weight_hh_l0[:] = to_torch(W_h)
        lstm.bias_ih_l0[:] = to_torch(b).ravel()
        lstm.bias_hh_l0.zero_()
        linear.weight[:] = torch.from_numpy(W)
        linear.bias[:] = torch.from_numpy(b_out).ravel()
