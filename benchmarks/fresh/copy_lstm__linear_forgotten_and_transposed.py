# exercise: copy_lstm
# right: no
# wrong: W_h is written transposed block by block, and linear's bias is forgotten
# lines: 7, 13
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    W_h = np.vstack([block.T for block in np.split(W_h, 4)])
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(W_h))
        lstm.bias_ih_l0.copy_(torch.tensor(b[:, 0]))
        lstm.bias_hh_l0.zero_()
        linear.weight.copy_(torch.tensor(W))
