# exercise: copy_lstm
# right: no
# wrong: the linear layer is not changed at all, since the loop only gives a new meaning to the local name
# lines: 13
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [torch.tensor(p) for p in params]
    with torch.no_grad():
        for name, value in (("weight_ih", W_x), ("weight_hh", W_h), ("bias_ih", b)):
            target = getattr(lstm, name + "_l0")
            target.copy_(value.reshape(target.shape))
        lstm.bias_hh_l0.mul_(0.0)
        for target, value in ((linear.weight, W), (linear.bias, b_out)):
            target = nn.Parameter(value.reshape(target.shape))
