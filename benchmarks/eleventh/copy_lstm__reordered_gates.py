# exercise: copy_lstm
# right: no
# wrong: the blocks are put into the order input, candidate, forget, output, in the belief that torch wants them so
# lines: 8
def copy_lstm(params, lstm, linear):
    def to_torch(a):
        i, f, g, o = np.split(a, 4)
        return torch.tensor(np.concatenate([i, g, f, o]))

    W_x, W_h, b, W, b_out = params
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(to_torch(W_x))
        lstm.weight_hh_l0.copy_(to_torch(W_h))
        lstm.bias_ih_l0.copy_(to_torch(b).squeeze(1))
        lstm.bias_hh_l0.fill_(0)
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out).squeeze(1))
