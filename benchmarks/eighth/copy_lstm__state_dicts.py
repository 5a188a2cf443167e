# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = (torch.tensor(np.asarray(p)) for p in params)
    half = b.flatten() / 2
    lstm.load_state_dict(
        {"weight_ih_l0": W_x, "weight_hh_l0": W_h, "bias_ih_l0": half, "bias_hh_l0": half}
    )
    linear.load_state_dict({"weight": W, "bias": b_out.flatten()})
