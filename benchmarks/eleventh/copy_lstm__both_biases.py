# exercise: copy_lstm
# right: no
# wrong: b is copied into both of torch's biases, so that it counts twice
# lines: 7
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    sources = [W_x, W_h, b, b, W, b_out]
    with torch.no_grad():
        for p, a in zip([*lstm.parameters(), *linear.parameters()], sources):
            p.copy_(torch.tensor(a).view(p.shape))
