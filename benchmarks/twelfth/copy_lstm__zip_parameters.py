# exercise: copy_lstm
# right: no
# wrong: the second hidden bias is left as torch drew it because it takes no part in the zip, and W_h is transposed
# lines: 7, 9
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    inner = [p for name, p in lstm.named_parameters() if name != "bias_hh_l0"]
    outer = list(linear.parameters())
    values = [W_x, np.vstack([block.T for block in np.split(W_h, 4)]), b, W, b_out]
    for tensor, value in zip(inner + outer, values):
        tensor.data.copy_(torch.tensor(value.reshape(tuple(tensor.shape))))
