# exercise: copy_lstm
# right: no
# wrong: all values go through float32, so a float64 layer gets rounded ones
# lines: 6
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [torch.FloatTensor(np.array(p)) for p in params]
    new = {
        "weight_ih_l0": W_x,
        "weight_hh_l0": W_h,
        "bias_ih_l0": b.flatten(),
        "bias_hh_l0": torch.zeros(len(b)),
    }
    with torch.no_grad():
        for name, value in new.items():
            getattr(lstm, name).copy_(value)
        linear.weight.copy_(W)
        linear.bias.copy_(b_out.flatten())
