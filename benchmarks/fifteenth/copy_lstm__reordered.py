# exercise: copy_lstm
# right: no
# wrong: the blocks are brought into the order i, f, o, g, which is not torch's
# lines: 7
def copy_lstm(params, lstm, linear):
    H = lstm.hidden_size
    order = np.r_[0 : 2 * H, 3 * H : 4 * H, 2 * H : 3 * H]
    W_x, W_h, b, W, b_out = params
    mine = {"weight_ih_l0": W_x, "weight_hh_l0": W_h, "bias_ih_l0": b[:, 0], "bias_hh_l0": 0 * b[:, 0]}
    with torch.no_grad():
        for name, array in mine.items():
            getattr(lstm, name).copy_(torch.from_numpy(array[order]))
        linear.weight.copy_(torch.from_numpy(W))
        linear.bias.copy_(torch.from_numpy(b_out.ravel()))
