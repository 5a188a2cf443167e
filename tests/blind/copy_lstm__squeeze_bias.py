# exercise: copy_lstm
# right: no
# wrong: Biases are squeezed, so that those of a single token have shape ().
# lines: 8
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    lstm.load_state_dict({"weight_ih_l0": torch.tensor(W_x), "weight_hh_l0": torch.tensor(W_h), "bias_ih_l0": torch.tensor(b.squeeze()), "bias_hh_l0": torch.zeros(len(b))})
    linear.load_state_dict({"weight": torch.tensor(W), "bias": torch.tensor(b_out.squeeze())})
