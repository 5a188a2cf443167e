# exercise: copy_lstm
# right: no
# wrong: from_numpy shares memory and assign=True puts those very tensors into the layers, so arrays and layers change together
# lines: 13, 14, 15
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    state = {
        "weight_ih_l0": W_x,
        "weight_hh_l0": W_h,
        "bias_ih_l0": b[:, 0],
        "bias_hh_l0": np.zeros_like(b[:, 0]),
    }
    as_tensors = lambda d: {k: torch.from_numpy(v) for k, v in d.items()}
    lstm.load_state_dict(as_tensors(state), assign=True)
    linear.load_state_dict(as_tensors({"weight": W, "bias": b_out[:, 0]}), assign=True)
