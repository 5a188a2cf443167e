# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = (torch.tensor(p) for p in params)
    flat = b.flatten()
    lstm.load_state_dict(
        {
            "weight_ih_l0": W_x,
            "weight_hh_l0": W_h,
            "bias_ih_l0": torch.zeros_like(flat),
            "bias_hh_l0": flat,
        }
    )
    linear.load_state_dict({"weight": W, "bias": b_out.flatten()})
