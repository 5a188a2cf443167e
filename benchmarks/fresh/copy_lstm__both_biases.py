# exercise: copy_lstm
# right: no
# wrong: both biases get b, which counts twice
# lines: 8
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [torch.tensor(p) for p in params]
    with torch.no_grad():
        for tensor, value in zip(lstm.parameters(), (W_x, W_h, b, b)):
            tensor.copy_(value.view_as(tensor))
        for tensor, value in zip(linear.parameters(), (W, b_out)):
            tensor.copy_(value.view_as(tensor))
