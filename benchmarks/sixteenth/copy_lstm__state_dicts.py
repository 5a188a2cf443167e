# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = (torch.tensor(np.asarray(p)) for p in params)
    lstm.load_state_dict(
        {
            "weight_ih_l0": W_x,
            "weight_hh_l0": W_h,
            "bias_ih_l0": b.flatten(),
            "bias_hh_l0": torch.zeros(b.numel()),
        }
    )
    linear.load_state_dict({"weight": W, "bias": b_out.flatten()})
