# exercise: copy_lstm
# right: no
# wrong: the biases are flattened by setting their shape, which changes the caller's arrays
# lines: 7, 8
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    b.shape = (len(b),)
    b_out.shape = (len(b_out),)
    targets = [lstm.weight_ih_l0, lstm.weight_hh_l0, lstm.bias_ih_l0, linear.weight, linear.bias]
    with torch.no_grad():
        for target, array in zip(targets, (W_x, W_h, b, W, b_out)):
            target.copy_(torch.tensor(array))
        lstm.bias_hh_l0.zero_()
