# exercise: copy_lstm
# right: no
# wrong: Sets the shape of the bias arrays themselves, so the caller's columns have become flat.
# lines: 7, 8
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    b.shape = (-1,)
    b_out.shape = (-1,)
    with torch.no_grad():
        for mine, theirs in (
            (W_x, lstm.weight_ih_l0),
            (W_h, lstm.weight_hh_l0),
            (b, lstm.bias_ih_l0),
            (np.zeros(len(b)), lstm.bias_hh_l0),
            (W, linear.weight),
            (b_out, linear.bias),
        ):
            theirs.copy_(torch.tensor(mine))
