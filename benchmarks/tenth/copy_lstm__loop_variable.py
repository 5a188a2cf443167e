# exercise: copy_lstm
# right: no
# wrong: the assignment only gives the loop's variable a new meaning, nothing is written into the layers
# lines: 10
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    arrays = [W_x, W_h, b[:, 0], np.zeros(len(b)), W, b_out[:, 0]]
    with torch.no_grad():
        for p, a in zip([*lstm.parameters(), *linear.parameters()], arrays, strict=True):
            p = torch.tensor(a, dtype=p.dtype)
