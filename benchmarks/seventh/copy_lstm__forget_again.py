# exercise: copy_lstm
# right: no
# wrong: the second bias gets ones in the forget block, although b has the forget bias in it already
# lines: 9
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    H = lstm.hidden_size
    second = np.zeros(4 * H)
    second[H : 2 * H] = 1.0
    pairs = [
        (lstm.weight_ih_l0, W_x),
        (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b.reshape(-1)),
        (lstm.bias_hh_l0, second),
        (linear.weight, W),
        (linear.bias, b_out.reshape(-1)),
    ]
    for target, source in pairs:
        nn.init.zeros_(target)
        target.data.add_(torch.tensor(source))
