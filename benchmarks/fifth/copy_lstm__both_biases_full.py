# exercise: copy_lstm
# right: no
# wrong: Both biases get b, so it is added twice.
# lines: 7
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [torch.tensor(p) for p in params]
    new = dict(weight_ih=W_x, weight_hh=W_h, bias_ih=b[:, 0], bias_hh=b[:, 0])
    with torch.no_grad():
        for name, value in new.items():
            getattr(lstm, f"{name}_l0").copy_(value)
        linear.weight.copy_(W)
        linear.bias.copy_(b_out[:, 0])
