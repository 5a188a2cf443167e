# exercise: copy_lstm
# right: no
# wrong: Transposes each square block of W_h for torch's row vectors, and never sets the bias of the linear layer.
# name: output-bias-forgotten, recurrent-blocks-transposed
# lines: 8, 14
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]
    turned = np.vstack([W_h[k : k + H].T for k in range(0, 4 * H, H)])
    with torch.no_grad():
        lstm.weight_ih_l0[:] = torch.tensor(W_x)
        lstm.weight_hh_l0[:] = torch.tensor(turned)
        lstm.bias_ih_l0[:] = torch.tensor(b[:, 0])
        lstm.bias_hh_l0[:] = 0
        linear.weight[:] = torch.tensor(W)
