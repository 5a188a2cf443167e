# exercise: copy_lstm
# right: no
# wrong: flattens the biases by setting their shape, which changes the caller's arrays
# lines: 7, 8
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    b.shape = (-1,)
    b_out.shape = (-1,)
    targets = [*lstm.parameters(), *linear.parameters()]
    values = [W_x, W_h, b, np.zeros_like(b), W, b_out]
    with torch.no_grad():
        for target, value in zip(targets, values, strict=True):
            target.copy_(torch.tensor(value))
